package org.demonstrationcounty.assessment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param unexplainedWarnings what becomes of a confirmation that leaves warnings unexplained (R6)
 * @param fourEyes whether somebody else reviews and confirms what one person did in a round
 */
@ConfigurationProperties("programme")
record AssessmentSettings(
        @DefaultValue("refuse") UnexplainedWarnings unexplainedWarnings, @DefaultValue("true") boolean fourEyes) {

    enum UnexplainedWarnings {
        REFUSE,
        ALLOW
    }
}
