package org.demonstrationcounty.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.evaluation.RulingRow;
import org.demonstrationcounty.evaluation.Rulings;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the latest result of a round. */
@Component
@Transactional(readOnly = true)
public class AssessmentViews {

    private final Evaluations evaluations;
    private final Rounds rounds;
    private final Rulings rulings;
    private final Claims claims;
    private final Editions editions;
    private final AccountNames names;
    private final FigureStates states;
    private final CorrectionViews corrections;
    private final CaseAccess access;

    AssessmentViews(
            Evaluations evaluations,
            Rounds rounds,
            Rulings rulings,
            Claims claims,
            Editions editions,
            AccountNames names,
            FigureStates states,
            CorrectionViews corrections,
            CaseAccess access) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.rulings = rulings;
        this.claims = claims;
        this.editions = editions;
        this.names = names;
        this.states = states;
        this.corrections = corrections;
        this.access = access;
    }

    public Optional<AssessmentView> latest(String caseKey, int round) {
        return evaluations.latest(caseKey, round).map(row -> view(caseKey, round, row));
    }

    /** The grade that the policy proposes for the score with its bonus points (P4). */
    String proposedGrade(String caseKey, int round) {
        EvaluationRow latest = evaluations.latest(caseKey, round).orElseThrow();
        BigDecimal score = score(latest, claims.awarded(caseKey, round));
        return editions.byId(latest.evaluation().edition()).grades().propose(latest.isPassed(), score);
    }

    String gradeName(String caseKey, int round, String grade) {
        return editions.gradeName(
                evaluations.latest(caseKey, round).orElseThrow().evaluation().edition(), grade);
    }

    public static BigDecimal score(EvaluationRow row, BigDecimal bonus) {
        return row.evaluation().score().add(bonus);
    }

    private AssessmentView view(String caseKey, int round, EvaluationRow row) {
        RoundRow its = rounds.row(caseKey, round);
        BigDecimal bonus = claims.awarded(caseKey, round);
        return new AssessmentView(
                EvaluationView.of(row.evaluation(), language()),
                score(row, bonus),
                row.dataYear(),
                rulings(caseKey, round),
                bonus,
                its.grade(),
                its.grade() == null ? null : editions.gradeName(row.evaluation().edition(), its.grade()),
                its.isConfirmed(),
                row.attempt(),
                states.of(its),
                access.user().seesEveryCase() ? corrections.of(row) : null);
    }

    private List<AssessmentView.RulingView> rulings(String caseKey, int round) {
        Standard standard = rounds.assessed(caseKey, round).edition().standard();
        Collection<RulingRow> rows = rulings.latest(caseKey, round);
        Map<String, String> rulers =
                names.of(rows.stream().map(RulingRow::ruledBy).toList());
        return rows.stream()
                .map(row -> new AssessmentView.RulingView(
                        row.ruling().indicator(),
                        standard.find(row.ruling().indicator())
                                .orElseThrow()
                                .name()
                                .in(language()),
                        row.ruling().kind(),
                        row.ruling().reason(),
                        rulers.get(row.ruledBy()),
                        row.ruledAt()))
                .toList();
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
