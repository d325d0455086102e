package org.demonstrationcounty;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The image, the unit and the documents start the programme by the same command and ask it the same question. */
class InstallationTest {

    private static final String DOCKERFILE = read("Dockerfile");
    private static final String UNIT = read("install/demonstration-county.service");
    private static final String UNPACK = read("install/unpack");
    private static final String PROXY = read("install/haproxy.cfg");
    private static final String HOME = "/opt/demonstration-county";

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    /** The words of a command that is written as a list. */
    private static String words(String list) {
        return String.join(" ", new Yaml().<List<String>>load(list));
    }

    @Test
    void imageUnitAndDocumentsStartByOneCommand() {
        String command = words(found("^ENTRYPOINT (.+)$", DOCKERFILE));
        assertThat(command)
                .isEqualTo("java -XX:SharedArchiveFile=%1$s/application.jsa -jar %1$s/demonstration-county.jar"
                        .formatted(HOME));
        assertThat(found("^ExecStart=/usr/bin/(.+)$", UNIT)).isEqualTo(command);
        assertThat(read("docs/operations.md").replaceAll("\\\\\\s+", "")).contains(command);
    }

    @Test
    void theArchiveIsWrittenWhereItIsRead() {
        assertThat(UNPACK)
                .contains("-XX:ArchiveClassesAtExit=\"$home/application.jsa\" -jar \"$home/demonstration-county.jar\"");
        assertThat(DOCKERFILE).contains("install/unpack /tmp/install/demonstration-county-*.jar " + HOME);
        assertThat(read("docs/operations.md")).contains("install/unpack target/demonstration-county-*.jar " + HOME);
    }

    @Test
    void nothingRunsAsRoot() {
        String user = found("^USER (.+)$", DOCKERFILE);
        assertThat(DOCKERFILE.indexOf("\nUSER "))
                .isGreaterThan(DOCKERFILE.lastIndexOf("\nFROM "))
                .isLessThan(DOCKERFILE.indexOf("\nENTRYPOINT "));
        assertThat(found("^User=(.+)$", UNIT)).isEqualTo(user).isNotEqualTo("root");
        assertThat(DOCKERFILE).contains("useradd").contains("WORKDIR " + found("^WorkingDirectory=(.+)$", UNIT));
    }

    @Test
    void imageUnitAndProxyAskForReadiness() {
        String question = words(found("^HEALTHCHECK .*CMD (.+)$", DOCKERFILE));
        assertThat(question).isEqualTo(HOME + "/is-ready readiness");
        assertThat(found("^ExecStartPost=(.+) \\d+$", UNIT)).isEqualTo(question);
        assertThat(UNPACK).contains("\"$home/is-ready\"");
        assertThat(read("install/is-ready")).contains("/actuator/health/%s");
        assertThat(PROXY).contains("option httpchk GET /actuator/health/readiness");
        assertThat(read("install/demonstration-county-health.service")).contains(HOME + "/is-ready liveness");
    }

    @Test
    @SuppressWarnings("unchecked")
    void composeStartsTheTopologyOfTheNodesTestBehindAProxy() {
        Map<String, Map<String, Object>> services = (Map<String, Map<String, Object>>)
                new Yaml().<Map<String, Object>>load(read("compose.yaml")).get("services");
        assertThat(services).containsOnlyKeys("database", "node1", "node2", "proxy");
        for (String node : List.of("node1", "node2")) {
            Map<String, String> settings =
                    (Map<String, String>) services.get(node).get("environment");
            assertThat(settings)
                    .containsEntry("SPRING_PROFILES_ACTIVE", "postgres")
                    .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://database/demonstration_county")
                    .containsEntry("CAMUNDA_BPM_GENERICPROPERTIES_PROPERTIES_HOSTNAME", node);
            assertThat(PROXY).contains("server %1$s %1$s:8080 cookie %1$s".formatted(node));
        }
        assertThat(services.get("proxy").get("volumes").toString()).contains("install/haproxy.cfg");
    }

    @ParameterizedTest
    @CsvSource({"readiness, 200, 0", "readiness, 503, 1", "liveness, 200, 0", "liveness, 500, 1"})
    void theQuestionIsAnsweredByTheStatus(String state, int status, int exit) throws IOException, InterruptedException {
        AtomicReference<String> asked = new AtomicReference<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.set(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(isReady(server.getAddress().getPort(), state)).isEqualTo(exit);
            assertThat(asked).hasValue("/actuator/health/" + state);
        } finally {
            server.stop(0);
        }
        assertThat(isReady(server.getAddress().getPort(), state)).isEqualTo(1);
    }

    private static int isReady(int port, String state) throws IOException, InterruptedException {
        ProcessBuilder question = new ProcessBuilder("bash", "install/is-ready", state);
        question.environment().put("SERVER_PORT", String.valueOf(port));
        return question.start().waitFor();
    }
}
