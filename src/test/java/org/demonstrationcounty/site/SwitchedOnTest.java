package org.demonstrationcounty.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** One setting turns the public site off. */
class SwitchedOnTest {

    @SwitchedOn
    static class Door {}

    @ParameterizedTest
    @CsvSource({"programme.public-site=false, 0", "programme.public-site=true, 1", "nothing=said, 1"})
    void theSiteExistsUnlessItIsSwitchedOff(String setting, int doors) {
        new ApplicationContextRunner()
                .withPropertyValues(setting)
                .withUserConfiguration(Door.class)
                .run(context -> assertThat(context.getBeansOfType(Door.class)).hasSize(doors));
    }

    @Test
    void everyControllerDependsOnTheSetting() {
        assertThat(SiteController.class).hasAnnotation(SwitchedOn.class);
        assertThat(OpenDataController.class).hasAnnotation(SwitchedOn.class);
        assertThat(OpenWorkbookController.class).hasAnnotation(SwitchedOn.class);
    }
}
