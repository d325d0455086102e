package org.demonstrationcounty.approval;

import org.demonstrationcounty.application.ApplicationReview;
import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.application.ReviewRules;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reviews between the county's application and the approval (P2). */
@Configuration(proxyBeanMethods = false)
class ApprovalReviews {

    private final Decisions decisions;
    private final ApplicationSheets applications;
    private final MeetingSheets meetings;
    private final ReviewRules rules;
    private final ProgrammeClock clock;

    ApprovalReviews(
            Decisions decisions,
            ApplicationSheets applications,
            MeetingSheets meetings,
            ReviewRules rules,
            ProgrammeClock clock) {
        this.decisions = decisions;
        this.applications = applications;
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    Step<Decided> bureauReview() {
        return new ApplicationReview("bureau-review", decisions, applications::toReview, rules);
    }

    @Bean
    Step<Decided> meeting() {
        return new ApplicationMeeting(decisions, meetings::toReview, rules, clock);
    }
}
