package org.demonstrationcounty.application;

import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The city's review of an application (P2). */
@Configuration(proxyBeanMethods = false)
class ApplicationReviews {

    private final CaseFiles files;
    private final Decisions decisions;
    private final ApplicationSheets applications;
    private final ReviewRules rules;

    ApplicationReviews(CaseFiles files, Decisions decisions, ApplicationSheets applications, ReviewRules rules) {
        this.files = files;
        this.decisions = decisions;
        this.applications = applications;
        this.rules = rules;
    }

    @Bean
    Step<Decided> cityReview() {
        return new CityReview(files, decisions, applications::toReview, rules);
    }
}
