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
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.DemonstrationCountyApplication;
import org.demonstrationcounty.database.Beginning;
import org.demonstrationcounty.process.GoneInstance;
import org.demonstrationcounty.term.LateWorkByHand;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** An application that a test starts and stops itself, on a database that outlives it. */
public final class Instance implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private Beginning beginning;

    /** @param settings of the application, including those of the database */
    Instance(String profiles, Map<String, Object> settings) {
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=0", "--spring.jmx.enabled=false", "--spring.profiles.active=" + profiles));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        application = SpringApplication.run(DemonstrationCountyApplication.class, arguments.toArray(String[]::new));
    }

    /** Starts this release on the database of an earlier one. */
    public static Instance on(Path release) throws SQLException {
        return on(release, database -> {});
    }

    /** Starts this release on the database of an earlier one, after a change to the database. */
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

    GoneInstance gone() {
        return new GoneInstance(
                application.getBean(RuntimeService.class), new JdbcTemplate(application.getBean(DataSource.class)));
    }

    LateWorkByHand lateWork() {
        return application.getBean(LateWorkByHand.class);
    }

    Connection database() throws SQLException {
        return application.getBean(DataSource.class).getConnection();
    }

    /** Lets a further test find everything as it was when this was first called. */
    void begin() {
        if (beginning == null) {
            beginning = Beginning.of(application);
        } else {
            beginning.again();
        }
    }

    void rest() {
        beginning.rest();
    }

    @Override
    public void close() {
        application.close();
        ClockUtil.reset();
    }
}
