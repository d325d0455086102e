package org.demonstrationcounty.application;

import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.casefile.CaseAction;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusal;
import org.springframework.stereotype.Component;

/** The action by which a county withdraws its case, at any time before the case ends (R1). */
@Component
class Withdraw implements CaseAction {

    static final int LONGEST_REASON = 4_000;

    private final FurtherApplications further;
    private final ApplicationTerms terms;

    Withdraw(FurtherApplications further, ApplicationTerms terms) {
        this.further = further;
        this.terms = terms;
    }

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public Map<String, Integer> maxLengths() {
        return Map.of("reason", LONGEST_REASON);
    }

    @Override
    public boolean isOpen(CaseFile file, CurrentUser user) {
        return user.isCounty(file.countyKey()) && !file.stage().isEnd();
    }

    @Override
    public Optional<Refusal> consequence(CaseFile file) {
        int year = terms.thisYear();
        return Optional.of(
                further.arePossibleAfter(file)
                        ? Refusal.of("withdrawal.may-apply-anew", terms.lastDay(year))
                        : Refusal.of("withdrawal.barred", String.valueOf(year)));
    }
}
