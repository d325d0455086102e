package org.demonstrationcounty.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.evaluation.ConfirmedResult.Judged;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every confirmed round, with its evaluations and rulings. The number of statements does not grow with the rounds. */
@Component
@Transactional(readOnly = true)
public class ConfirmedResults {

    private record RoundOfCase(CaseKey caseKey, int round) {}

    private record Attempt(CaseKey caseKey, int round, int number) {}

    private final RoundRepository rounds;
    private final EvaluationRepository evaluations;
    private final RulingRepository rulings;

    ConfirmedResults(RoundRepository rounds, EvaluationRepository evaluations, RulingRepository rulings) {
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.rulings = rulings;
    }

    /** In the order of their data years, then of their case keys. */
    public List<ConfirmedResult> all() {
        Map<Attempt, EvaluationRow> byAttempt = new HashMap<>();
        evaluations
                .findOfConfirmedRounds()
                .forEach(row -> byAttempt.put(new Attempt(row.caseKey(), row.round(), row.attempt()), row));
        Map<RoundOfCase, List<RulingRow>> ruled = rulings.findAllByOrderById().stream()
                .collect(Collectors.groupingBy(row -> new RoundOfCase(row.caseKey(), row.round())));
        List<ConfirmedResult> results = new ArrayList<>();
        for (RoundRow round : rounds.findByConfirmedAtIsNotNullOrderByDataYearAscCaseKeyAsc()) {
            Optional<ResultInForce> result = round.result();
            result.ifPresent(its -> results.add(new ConfirmedResult(
                    round,
                    judged(round, its.attempt(), byAttempt, ruled),
                    judged(round, its.rankedBy(), byAttempt, ruled))));
        }
        return results;
    }

    private static Judged judged(
            RoundRow round,
            int attempt,
            Map<Attempt, EvaluationRow> byAttempt,
            Map<RoundOfCase, List<RulingRow>> ruled) {
        EvaluationRow row = Objects.requireNonNull(byAttempt.get(new Attempt(round.caseKey(), round.round(), attempt)));
        List<RulingRow> rows = ruled.getOrDefault(new RoundOfCase(round.caseKey(), round.round()), List.of());
        return new Judged(row.evaluation(), List.copyOf(before(row, rows)));
    }

    /** The rulings that held when the evaluation was made: for each indicator the latest. */
    private static Collection<Ruling> before(EvaluationRow evaluation, List<RulingRow> rows) {
        Map<String, Ruling> byIndicator = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.ruledAt().isAfter(evaluation.evaluatedAt()))
                .filter(row -> evaluation.isRectified() || !row.isRectified())
                .forEach(row -> byIndicator.put(row.ruling().indicator(), row.ruling()));
        return byIndicator.values();
    }
}
