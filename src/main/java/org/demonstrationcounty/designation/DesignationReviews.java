package org.demonstrationcounty.designation;

import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Meeting;
import org.demonstrationcounty.casefile.Review;
import org.demonstrationcounty.casefile.UnsettledResults;
import org.demonstrationcounty.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The inspection and the reviews before the designation (P5). */
@Configuration(proxyBeanMethods = false)
class DesignationReviews {

    private final CaseFiles files;
    private final Decisions decisions;
    private final DesignationSheets sheets;
    private final UnsettledResults unsettled;
    private final ProgrammeClock clock;

    DesignationReviews(
            CaseFiles files,
            Decisions decisions,
            DesignationSheets sheets,
            UnsettledResults unsettled,
            ProgrammeClock clock) {
        this.files = files;
        this.decisions = decisions;
        this.sheets = sheets;
        this.unsettled = unsettled;
        this.clock = clock;
    }

    @Bean
    Step<Decided> inspectOnSite() {
        return new Review("inspect-on-site", decisions, sheets::toInspect);
    }

    @Bean
    Step<Decided> finalMeeting() {
        return new Meeting("final-meeting", decisions, sheets::toDecide, clock);
    }

    @Bean
    Step<Decided> finalConsent() {
        return new SettledConsent(files, decisions, sheets::toDecide, unsettled);
    }
}
