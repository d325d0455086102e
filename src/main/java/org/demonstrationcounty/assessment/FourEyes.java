package org.demonstrationcounty.assessment;

import java.util.Optional;
import org.demonstrationcounty.evaluation.RulingRepository;
import org.demonstrationcounty.figure.SuppliedFigureRepository;
import org.demonstrationcounty.people.Colleagues;
import org.demonstrationcounty.people.Groups;
import org.springframework.stereotype.Component;

/**
 * What one person did in a round, another one looks at: who supplied figures does not review them, and who ruled does not confirm
 * alone. It goes by accounts, not by offices, and can be switched off by {@code programme.four-eyes}.
 */
@Component
class FourEyes {

    private final boolean wanted;
    private final SuppliedFigureRepository figures;
    private final RulingRepository rulings;
    private final Colleagues colleagues;

    FourEyes(
            AssessmentSettings settings,
            SuppliedFigureRepository figures,
            RulingRepository rulings,
            Colleagues colleagues) {
        this.wanted = settings.fourEyes();
        this.figures = figures;
        this.rulings = rulings;
        this.colleagues = colleagues;
    }

    /** Why this user cannot review the round: code of a refusal; empty for no reason. */
    Optional<String> againstReview(String caseKey, int round, String user) {
        return wanted && supplied(caseKey, round, user) ? Optional.of("review.own-figures") : Optional.empty();
    }

    /** Whether a colleague must confirm; nobody must where nobody else is free to. */
    boolean againstConfirmation(String caseKey, int round, String user) {
        return wanted
                && ruled(caseKey, round, user)
                && colleagues.of(user, Groups.BUREAU).stream()
                        .anyMatch(other -> !supplied(caseKey, round, other) && !ruled(caseKey, round, other));
    }

    private boolean supplied(String caseKey, int round, String user) {
        return figures.existsByCaseKeyAndRoundAndSuppliedBy(caseKey, round, user);
    }

    private boolean ruled(String caseKey, int round, String user) {
        return rulings.existsByCaseKeyAndRoundAndRuledBy(caseKey, round, user);
    }
}
