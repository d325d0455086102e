package org.demonstrationcounty;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void noModuleKnowsMoreThanItSaysAndThereIsNoCircle() {
        ApplicationModules.of(DemonstrationCountyApplication.class).verify();
    }
}
