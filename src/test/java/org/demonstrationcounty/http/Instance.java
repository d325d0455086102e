package org.demonstrationcounty.http;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.DemonstrationCountyApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A demonstration that a test starts and stops itself, on a database that outlives it. */
public final class Instance implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    /** @param settings of the application, the database's among them */
    Instance(String profiles, Map<String, Object> settings) {
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=0", "--spring.jmx.enabled=false", "--spring.profiles.active=" + profiles));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        application = SpringApplication.run(DemonstrationCountyApplication.class, arguments.toArray(String[]::new));
    }

    /** This release on the database that a release left behind. */
    public static Instance on(Path release) throws SQLException {
        return on(release, database -> {});
    }

    /** The same, with something changed in the database first. */
    static Instance on(Path release, Change change) throws SQLException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                var statement = database.createStatement()) {
            statement.execute("runscript from '" + release + "' compression gzip");
            change.in(database);
        }
        return new Instance("demo", Map.of("spring.datasource.url", url));
    }

    interface Change {
        void in(Connection database) throws SQLException;
    }

    public Programme programme() {
        return new Programme(Integer.parseInt(application.getEnvironment().getProperty("local.server.port")));
    }

    Connection database() throws SQLException {
        return application.getBean(DataSource.class).getConnection();
    }

    @Override
    public void close() {
        application.close();
        ClockUtil.reset();
    }
}
