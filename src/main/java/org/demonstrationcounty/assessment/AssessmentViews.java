package org.demonstrationcounty.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.correction.CorrectionViews;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.evaluation.RulingRow;
import org.demonstrationcounty.evaluation.Rulings;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the result of a round, which is its evaluation in force (P8). */
@Component
@Transactional(readOnly = true)
public class AssessmentViews {

    private final Evaluations evaluations;
    private final Rounds rounds;
    private final AssessedRounds assessed;
    private final Rulings rulings;
    private final Claims claims;
    private final Editions editions;
    private final AccountNames names;
    private final RefusalMessages words;
    private final FigureStates states;
    private final CorrectionViews corrections;
    private final CaseAccess access;

    AssessmentViews(
            Evaluations evaluations,
            Rounds rounds,
            AssessedRounds assessed,
            Rulings rulings,
            Claims claims,
            Editions editions,
            AccountNames names,
            RefusalMessages words,
            FigureStates states,
            CorrectionViews corrections,
            CaseAccess access) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.assessed = assessed;
        this.rulings = rulings;
        this.claims = claims;
        this.editions = editions;
        this.names = names;
        this.words = words;
        this.states = states;
        this.corrections = corrections;
        this.access = access;
    }

    /** The result; empty before the round is evaluated. */
    public Optional<AssessmentView> latest(CaseKey caseKey, int round) {
        return evaluations.inForce(caseKey, round).map(row -> view(assessed.of(caseKey, round), row));
    }

    Optional<AssessmentView> latest(AssessedRound round) {
        return evaluations.inForce(round).map(row -> view(round, row));
    }

    /** The grade that the policy proposes for the score with its bonus points (P4). */
    String proposedGrade(AssessedRound round, AssessmentView latest) {
        return judgedBy(latest.evaluation().edition(), round)
                .grades()
                .propose(latest.evaluation().passed(), latest.score());
    }

    public static BigDecimal score(EvaluationRow row, BigDecimal bonus) {
        return row.evaluation().score().add(bonus);
    }

    private AssessmentView view(AssessedRound round, EvaluationRow row) {
        RoundRow its = rounds.row(round);
        BigDecimal bonus = claims.awarded(round);
        EvaluationView evaluation = EvaluationView.of(row.evaluation(), language());
        return new AssessmentView(
                evaluation,
                score(row, bonus),
                row.dataYear(),
                rulings(round),
                bonus,
                its.grade(),
                its.grade() == null ? null : gradeName(round, evaluation, its.grade()),
                its.isConfirmed(),
                row.attempt(),
                states.of(its),
                access.user().seesEveryCase() ? corrections.of(round) : null);
    }

    /** The edition that judged. It is the round's own, but in rounds of older releases it can be another one. */
    private Edition judgedBy(String edition, AssessedRound round) {
        return round.edition().id().equals(edition) ? round.edition() : editions.byId(edition);
    }

    public String gradeName(AssessedRound round, EvaluationView judged, String grade) {
        return judgedBy(judged.edition(), round)
                .grades()
                .name(grade)
                .map(name -> name.in(language()))
                .orElse(grade);
    }

    private List<AssessmentView.RulingView> rulings(AssessedRound round) {
        Standard standard = round.standard();
        Collection<RulingRow> rows = rulings.latest(round);
        NamesOfThen rulers = names.ofThen(rows.stream().map(RulingRow::ruledBy).toList());
        return rows.stream()
                .map(row -> new AssessmentView.RulingView(
                        row.ruling().indicator(),
                        standard.find(row.ruling().indicator())
                                .orElseThrow()
                                .name()
                                .in(language()),
                        row.ruling().kind(),
                        words.named("ruling-kind." + row.ruling().kind()),
                        row.ruling().reason(),
                        rulers.of(row.ruledBy(), row.ruledAt()),
                        row.ruledAt()))
                .toList();
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
