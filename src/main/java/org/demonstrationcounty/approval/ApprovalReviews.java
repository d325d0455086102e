package org.demonstrationcounty.approval;

import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Review;
import org.demonstrationcounty.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reviews on the way to the approval (P2). */
@Configuration(proxyBeanMethods = false)
class ApprovalReviews {

    private final Decisions decisions;
    private final ApplicationSheets applications;
    private final MeetingSheets meetings;

    ApprovalReviews(Decisions decisions, ApplicationSheets applications, MeetingSheets meetings) {
        this.decisions = decisions;
        this.applications = applications;
        this.meetings = meetings;
    }

    @Bean
    Step<Decided> bureauReview() {
        return new Review("bureau-review", decisions, applications::of);
    }

    @Bean
    Step<Decided> meeting() {
        return new Review("meeting", decisions, meetings::of);
    }
}
