package org.demonstrationcounty.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demonstrationcounty.DemonstrationCountyApplication;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
@OnH2Alone("The engine stores the accounts of a first start.")
class AdministratorTest {

    @ParameterizedTest
    @CsvSource({"'',还没有管理员", "'   ',还没有管理员", "elevenchars,密码太短"})
    void withoutAGoodPasswordTheStartIsRefusedAndSaysWhatToSet(
            String password, String complaint, CapturedOutput output) {
        assertThatThrownBy(() -> start("refused", password)).hasStackTraceContaining(complaint);

        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START", complaint, "DEMONSTRATION_ADMIN_PASSWORD", "Set the environment")
                .doesNotContain("\tat org.demonstrationcounty");
    }

    @Test
    void anAdministratorOnceAppointedNeedsNoPasswordInTheEnvironment() {
        try (ConfigurableApplicationContext first = start("appointed", "a-password-for-tests");
                ConfigurableApplicationContext second = start("appointed", "")) {
            assertThat(second.getBean(Administrator.class)).isNotNull();
        }
    }

    private static ConfigurableApplicationContext start(String database, String password) {
        return SpringApplication.run(
                DemonstrationCountyApplication.class,
                "--server.port=0",
                "--camunda.bpm.generate-unique-process-engine-name=true",
                "--camunda.bpm.generate-unique-process-application-name=true",
                "--camunda.bpm.job-execution.enabled=false",
                "--spring.jmx.enabled=false",
                "--spring.datasource.url=jdbc:h2:mem:administrator-" + database,
                "--access.admin-password=" + password);
    }
}
