package org.demonstrationcounty.application;

import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Review;
import org.demonstrationcounty.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The review on the way of an application to the province (P2). */
@Configuration(proxyBeanMethods = false)
class ApplicationReviews {

    private final Decisions decisions;
    private final ApplicationSheets applications;

    ApplicationReviews(Decisions decisions, ApplicationSheets applications) {
        this.decisions = decisions;
        this.applications = applications;
    }

    @Bean
    Step<Decided> cityReview() {
        return new Review("city-review", decisions, applications::of);
    }
}
