# docker build -t demonstration-county .
FROM eclipse-temurin:17-jdk AS built
WORKDIR /source
COPY . .
RUN ./mvnw --batch-mode --no-transfer-progress -DskipTests package

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 demonstration-county \
 && useradd --system --uid 10001 --gid demonstration-county --home-dir /var/lib/demonstration-county --create-home demonstration-county \
 && install --directory --owner=demonstration-county --group=demonstration-county /opt/demonstration-county
USER demonstration-county
COPY --from=built /source/install/unpack /source/install/is-ready /tmp/install/
COPY --from=built /source/target/demonstration-county-*.jar /tmp/install/
RUN bash /tmp/install/unpack /tmp/install/demonstration-county-*.jar /opt/demonstration-county
WORKDIR /var/lib/demonstration-county
VOLUME /var/lib/demonstration-county
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=180s CMD ["/opt/demonstration-county/is-ready", "readiness"]
ENTRYPOINT ["java", "-XX:SharedArchiveFile=/opt/demonstration-county/application.jsa", "-jar", "/opt/demonstration-county/demonstration-county.jar"]
