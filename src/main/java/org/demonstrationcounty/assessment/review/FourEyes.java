package org.demonstrationcounty.assessment.review;

import java.util.Optional;
import org.demonstrationcounty.evaluation.RulingRepository;
import org.demonstrationcounty.figure.SuppliedFigureRepository;
import org.demonstrationcounty.people.Colleagues;
import org.demonstrationcounty.people.FourEyesSetting;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.step.StepContext;
import org.springframework.stereotype.Component;

/**
 * Separates duties between accounts, not offices: whoever supplied figures does not review them, and whoever ruled does
 * not confirm. {@code programme.four-eyes} switches it off.
 */
@Component
class FourEyes {

    private final boolean wanted;
    private final SuppliedFigureRepository figures;
    private final RulingRepository rulings;
    private final Colleagues colleagues;

    FourEyes(
            FourEyesSetting setting,
            SuppliedFigureRepository figures,
            RulingRepository rulings,
            Colleagues colleagues) {
        this.wanted = setting.fourEyes();
        this.figures = figures;
        this.rulings = rulings;
        this.colleagues = colleagues;
    }

    /** Why this user may not review the round, as the code of a refusal; empty if they may. */
    Optional<String> againstReview(StepContext at, String user) {
        return wanted && supplied(at, user) ? Optional.of("review.own-figures") : Optional.empty();
    }

    /** Whether a colleague must confirm instead. This user may if no colleague is free to. */
    boolean againstConfirmation(StepContext at, String user) {
        return wanted
                && ruled(at, user)
                && colleagues.of(user, Groups.BUREAU).stream()
                        .anyMatch(other -> !supplied(at, other) && !ruled(at, other));
    }

    private boolean supplied(StepContext at, String user) {
        return figures.existsByCaseKeyAndRoundAndSuppliedBy(at.caseKey().text(), at.round(), user);
    }

    private boolean ruled(StepContext at, String user) {
        return rulings.existsByCaseKeyAndRoundAndRuledBy(at.caseKey().text(), at.round(), user);
    }
}
