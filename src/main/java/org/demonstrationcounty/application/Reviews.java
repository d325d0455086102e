package org.demonstrationcounty.application;

import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.engine.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reviews on the way to the approval and to the designation (P2, P5). */
@Configuration(proxyBeanMethods = false)
class Reviews {

    private final Decisions decisions;
    private final ApplicationSheets applications;
    private final MeetingSheets meetings;

    Reviews(Decisions decisions, ApplicationSheets applications, MeetingSheets meetings) {
        this.decisions = decisions;
        this.applications = applications;
        this.meetings = meetings;
    }

    @Bean
    Step cityReview() {
        return new Review("city-review", decisions, applications::of);
    }

    @Bean
    Step bureauReview() {
        return new Review("bureau-review", decisions, applications::of);
    }

    @Bean
    Step meeting() {
        return new Review("meeting", decisions, meetings::onCreation);
    }

    @Bean
    Step inspectOnSite() {
        return new Review("inspect-on-site", decisions, meetings::onInspection);
    }

    @Bean
    Step finalMeeting() {
        return new Review("final-meeting", decisions, meetings::onDesignation);
    }

    @Bean
    Step finalConsent() {
        return new Review("final-consent", decisions, meetings::onDesignation);
    }
}
