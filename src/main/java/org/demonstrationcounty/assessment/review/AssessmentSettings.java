package org.demonstrationcounty.assessment.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param unexplainedWarnings what becomes of a confirmation that leaves warnings unexplained (R6) */
@ConfigurationProperties("programme")
record AssessmentSettings(@DefaultValue("refuse") UnexplainedWarnings unexplainedWarnings) {

    enum UnexplainedWarnings {
        REFUSE,
        ALLOW
    }
}
