package org.demonstrationcounty.application;

import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.Colleagues;
import org.demonstrationcounty.people.FourEyesSetting;
import org.demonstrationcounty.people.Groups;
import org.springframework.stereotype.Component;

/**
 * Lets an account that belongs to several offices act only once on an application (P13). Whoever submitted it decides
 * on no level. Whoever decided on one level decides on no other. The rule does not apply if no colleague is free to
 * decide.
 */
@Component
public class OnePersonOneLevel {

    private final boolean wanted;
    private final ApplicationRepository applications;
    private final Decisions decisions;
    private final Counties counties;
    private final Colleagues colleagues;

    OnePersonOneLevel(
            FourEyesSetting setting,
            ApplicationRepository applications,
            Decisions decisions,
            Counties counties,
            Colleagues colleagues) {
        this.wanted = setting.fourEyes();
        this.applications = applications;
        this.decisions = decisions;
        this.counties = counties;
        this.colleagues = colleagues;
    }

    /** Why this user must leave the step to a colleague, as the code of a refusal; empty if they need not. */
    public Optional<String> against(CaseKey caseKey, String step, String user) {
        if (!wanted) {
            return Optional.empty();
        }
        ReviewLevel level = ReviewLevel.of(step);
        List<Decision> made = decisions.of(caseKey);
        return reason(caseKey, made, level, user).filter(found -> colleagues.of(user, office(caseKey, level)).stream()
                .anyMatch(other -> reason(caseKey, made, level, other).isEmpty()));
    }

    private Optional<String> reason(CaseKey caseKey, List<Decision> made, ReviewLevel level, String user) {
        if (applications.existsByCaseKeyAndSubmittedBy(caseKey.text(), user)) {
            return Optional.of("review.own-application");
        }
        return made.stream().anyMatch(decision -> decision.decidedBy().equals(user) && isElsewhere(decision, level))
                ? Optional.of("review.other-level")
                : Optional.empty();
    }

    private static boolean isElsewhere(Decision decision, ReviewLevel level) {
        return !level.decidesAt(decision.step())
                && List.of(ReviewLevel.values()).stream().anyMatch(other -> other.decidesAt(decision.step()));
    }

    private String office(CaseKey caseKey, ReviewLevel level) {
        return switch (level) {
            case CITY ->
                Groups.city(counties.find(caseKey.countyKey()).orElseThrow().cityCode());
            case BUREAU -> Groups.BUREAU;
            case GOVERNMENT -> Groups.GOVERNMENT;
        };
    }
}
