package org.demonstrationcounty.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.DemonstrationCountyApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A demonstration that a test starts and stops itself, on a database that outlives it. */
final class Instance implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    /** @param settings of the application, the database's among them */
    Instance(String profiles, Map<String, Object> settings) {
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=0", "--spring.jmx.enabled=false", "--spring.profiles.active=" + profiles));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        application = SpringApplication.run(DemonstrationCountyApplication.class, arguments.toArray(String[]::new));
    }

    Programme programme() {
        return new Programme(Integer.parseInt(application.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() {
        application.close();
        ClockUtil.reset();
    }
}
