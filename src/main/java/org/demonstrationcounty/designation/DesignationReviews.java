package org.demonstrationcounty.designation;

import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Review;
import org.demonstrationcounty.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The inspection and the reviews on the way to the designation (P5). */
@Configuration(proxyBeanMethods = false)
class DesignationReviews {

    private final Decisions decisions;
    private final DesignationSheets sheets;

    DesignationReviews(Decisions decisions, DesignationSheets sheets) {
        this.decisions = decisions;
        this.sheets = sheets;
    }

    @Bean
    Step<Decided> inspectOnSite() {
        return new Review("inspect-on-site", decisions, sheets::toInspect);
    }

    @Bean
    Step<Decided> finalMeeting() {
        return new Review("final-meeting", decisions, sheets::toDecide);
    }

    @Bean
    Step<Decided> finalConsent() {
        return new Review("final-consent", decisions, sheets::toDecide);
    }
}
