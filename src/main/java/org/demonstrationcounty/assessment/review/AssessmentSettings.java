package org.demonstrationcounty.assessment.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param unexplainedWarnings whether a round with unexplained warnings can be confirmed (R6) */
@ConfigurationProperties("programme")
record AssessmentSettings(@DefaultValue("refuse") UnexplainedWarnings unexplainedWarnings) {

    enum UnexplainedWarnings {
        REFUSE,
        ALLOW
    }
}
