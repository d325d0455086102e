package org.demonstrationcounty.application;

import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The review on the way of an application to the province (P2). */
@Configuration(proxyBeanMethods = false)
class ApplicationReviews {

    private final CaseFiles files;
    private final Decisions decisions;
    private final ApplicationSheets applications;
    private final OnePersonOneLevel people;

    ApplicationReviews(CaseFiles files, Decisions decisions, ApplicationSheets applications, OnePersonOneLevel people) {
        this.files = files;
        this.decisions = decisions;
        this.applications = applications;
        this.people = people;
    }

    @Bean
    Step<Decided> cityReview() {
        return new CityReview(files, decisions, applications::of, people);
    }
}
