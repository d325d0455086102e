package org.demonstrationcounty.application;

import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.engine.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reviews on the way to the approval and to the designation (P2, P5). */
@Configuration(proxyBeanMethods = false)
class Reviews {

    private final Decisions decisions;
    private final ApplicationSheets sheets;

    Reviews(Decisions decisions, ApplicationSheets sheets) {
        this.decisions = decisions;
        this.sheets = sheets;
    }

    @Bean
    Step cityReview() {
        return new Review("city-review", decisions, sheets);
    }

    @Bean
    Step bureauReview() {
        return new Review("bureau-review", decisions, sheets);
    }

    @Bean
    Step meeting() {
        return new Review("meeting", decisions, sheets);
    }

    @Bean
    Step inspectOnSite() {
        return new Review("inspect-on-site", decisions, sheets);
    }

    @Bean
    Step finalMeeting() {
        return new Review("final-meeting", decisions, sheets);
    }

    @Bean
    Step finalConsent() {
        return new Review("final-consent", decisions, sheets);
    }
}
