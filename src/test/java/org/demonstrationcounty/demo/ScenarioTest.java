package org.demonstrationcounty.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class ScenarioTest {

    @EnableConfigurationProperties(DemonstrationSettings.class)
    static class Settings {}

    @ParameterizedTest
    @CsvSource({"first-batch, FIRST_BATCH", "empty, EMPTY"})
    void aScenarioIsChosenByItsName(String name, Scenario scenario) {
        try (ConfigurableApplicationContext started = start("--demo.scenario=" + name)) {
            assertThat(started.getBean(DemonstrationSettings.class).scenario()).isEqualTo(scenario);
        }
    }

    @Test
    void theFirstBatchIsTheDefaultOfTheProfileAndWithoutIt() {
        try (ConfigurableApplicationContext started = start("--spring.profiles.active=demo")) {
            assertThat(started.getBean(DemonstrationSettings.class).scenario()).isEqualTo(Scenario.FIRST_BATCH);
        }
        try (ConfigurableApplicationContext started = start()) {
            assertThat(started.getBean(DemonstrationSettings.class).scenario()).isEqualTo(Scenario.FIRST_BATCH);
        }
    }

    @Test
    void anUnknownScenarioFailsTheStartAndNamesThoseThatThereAre(CapturedOutput told) {
        assertThatThrownBy(() -> start("--demo.scenario=second-batch")).isInstanceOf(Exception.class);

        assertThat(told)
                .contains("APPLICATION FAILED TO START")
                .contains("demo.scenario")
                .contains("second-batch")
                .contains("EMPTY")
                .contains("FIRST_BATCH");
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }
}
