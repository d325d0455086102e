package org.demonstrationcounty.backtest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.evaluation.ConfirmedResult;
import org.demonstrationcounty.evaluation.ConfirmedResults;
import org.demonstrationcounty.figure.RecordedReferences;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Evaluator;
import org.demonstrationcounty.indicator.Figure;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges every confirmed round by a draft: by the figures, references and rulings of its result in force (P15). */
@Service
@Transactional(readOnly = true)
class Backtests {

    private final ConfirmedResults results;
    private final RecordedReferences references;
    private final Claims claims;
    private final Editions editions;

    Backtests(ConfirmedResults results, RecordedReferences references, Claims claims, Editions editions) {
        this.results = results;
        this.references = references;
        this.claims = claims;
        this.editions = editions;
    }

    /** In the order of their data years, then of their case keys. */
    List<TestedRound> of(Edition draft) {
        List<ConfirmedResult> confirmed = results.all();
        RecordedReferences.All recorded = references.all();
        Map<RoundRow, BigDecimal> bonus = bonus(confirmed);
        return editions.readOnce(() -> confirmed.stream()
                .map(result -> tested(result, recorded, bonus.getOrDefault(result.round(), BigDecimal.ZERO), draft))
                .toList());
    }

    private Map<RoundRow, BigDecimal> bonus(List<ConfirmedResult> confirmed) {
        Map<RoundRow, BigDecimal> bonus = new HashMap<>();
        confirmed.stream()
                .map(ConfirmedResult::round)
                .collect(Collectors.groupingBy(RoundRow::round))
                .forEach((number, rounds) -> {
                    Map<CaseKey, BigDecimal> awarded =
                            claims.awarded(rounds.stream().collect(Collectors.toMap(RoundRow::caseKey, row -> number)));
                    rounds.forEach(row -> bonus.put(row, awarded.getOrDefault(row.caseKey(), BigDecimal.ZERO)));
                });
        return bonus;
    }

    private TestedRound tested(
            ConfirmedResult result, RecordedReferences.All recorded, BigDecimal bonus, Edition draft) {
        RoundRow round = result.round();
        Evaluation before = result.inForce().evaluation();
        Edition own = editions.byId(before.edition());
        References compared = new ComparedGrowths(own.standard(), before)
                .or(recorded.of(round.caseKey(), round.round(), round.dataYear()));
        Evaluation after = judge(result.inForce(), round.round(), compared, draft.standard());
        Evaluation ranked = result.ranked() == result.inForce()
                ? after
                : judge(result.ranked(), round.round(), compared, draft.standard());
        String grade = String.valueOf(round.grade());
        return new TestedRound(
                round,
                new Outcome(before, grade, result.ranked().evaluation().score().add(bonus)),
                new Outcome(
                        after,
                        grade(grade, proposed(own, before, bonus), proposed(draft, after, bonus)),
                        ranked.score().add(bonus)));
    }

    private static String proposed(Edition edition, Evaluation evaluation, BigDecimal bonus) {
        return edition.grades().propose(evaluation.passed(), evaluation.score().add(bonus));
    }

    /** The bureau may have confirmed another grade than was proposed. It stands, if the draft proposes the same. */
    private static String grade(String confirmed, String proposed, String byDraft) {
        return byDraft.equals(proposed) ? confirmed : byDraft;
    }

    private static Evaluation judge(ConfirmedResult.Judged judged, int round, References compared, Standard standard) {
        Map<String, Figure> figures = new HashMap<>();
        judged.evaluation()
                .verdicts()
                .forEach(verdict -> figures.put(verdict.code(), new Figure(verdict.current(), verdict.previous())));
        List<Ruling> rulings = judged.rulings().stream()
                .filter(ruling -> standard.find(ruling.indicator())
                        .filter(indicator -> indicator.isAssessedIn(round))
                        .isPresent())
                .toList();
        return new Evaluator(standard).evaluate(round, new Figures(figures), compared, rulings);
    }
}
