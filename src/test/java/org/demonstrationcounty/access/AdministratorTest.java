package org.demonstrationcounty.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.DemonstrationCountyApplication;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.database.QuietApplication;
import org.demonstrationcounty.people.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@QuietApplication
@OnH2Alone("The engine stores the accounts of a first start.")
class AdministratorTest {

    @Autowired
    IdentityService identity;

    @AfterEach
    void anAdministratorIsAppointed() {
        administrator("a-password-for-tests").appointIfThereIsNone();
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void aStartWithoutAPasswordIsRefusedAndSaysWhatToSet(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        DemonstrationCountyApplication.class,
                        "--server.port=0",
                        "--camunda.bpm.generate-unique-process-engine-name=true",
                        "--camunda.bpm.generate-unique-process-application-name=true",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spring.jmx.enabled=false",
                        "--spring.datasource.url=jdbc:h2:mem:administrator-refused"))
                .hasStackTraceContaining("还没有管理员");

        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START", "还没有管理员", "DEMONSTRATION_ADMIN_PASSWORD", "Set the environment")
                .doesNotContain("\tat org.demonstrationcounty");
    }

    @ParameterizedTest
    @CsvSource({"'',还没有管理员", "'   ',还没有管理员", "elevenchars,密码太短"})
    void withoutAGoodPasswordThereIsNoFirstAdministrator(String password, String complaint) {
        identity.deleteMembership(Administrator.ID, Groups.ADMINISTRATORS);

        assertThatThrownBy(() -> administrator(password).requireOneOrAPassword())
                .isInstanceOf(AdministratorMissingException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void aPasswordOfTwelveCharactersIsLongEnough() {
        identity.deleteMembership(Administrator.ID, Groups.ADMINISTRATORS);

        administrator("twelve-chars").requireOneOrAPassword();
        administrator("twelve-chars").appointIfThereIsNone();

        assertThat(administrators()).isEqualTo(1);
        assertThat(identity.checkPassword(Administrator.ID, "twelve-chars")).isTrue();
    }

    @Test
    void anAdministratorOnceAppointedNeedsNoPasswordInTheEnvironment() {
        administrator("").requireOneOrAPassword();
        administrator("").appointIfThereIsNone();

        assertThat(administrators()).isEqualTo(1);
    }

    private long administrators() {
        return identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).count();
    }

    private Administrator administrator(String password) {
        return new Administrator(identity, new AccessSettings(password));
    }
}
