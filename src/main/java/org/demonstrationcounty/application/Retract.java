package org.demonstrationcounty.application;

import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.casefile.CaseAction;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusal;
import org.springframework.stereotype.Component;

/** The action by which a county takes its application back to edit it (R2). */
@Component
class Retract implements CaseAction {

    private final Retractions retractions;
    private final ApplicationTerms terms;

    Retract(Retractions retractions, ApplicationTerms terms) {
        this.retractions = retractions;
        this.terms = terms;
    }

    @Override
    public String name() {
        return "retract";
    }

    @Override
    public Map<String, Integer> maxLengths() {
        return Map.of();
    }

    @Override
    public boolean isOpen(CaseFile file, CurrentUser user) {
        return user.isCounty(file.countyKey()) && retractions.isOpen(file);
    }

    @Override
    public Optional<Refusal> consequence(CaseFile file) {
        return Optional.of(Refusal.of("retraction.consequence", terms.lastDay(file.applicationYear())));
    }
}
