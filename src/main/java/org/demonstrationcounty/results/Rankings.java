package org.demonstrationcounty.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.county.CountyNames;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.Grades;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rankings of a data year's confirmed results, over all and in each indicator (R18). Equal values share a rank. */
@Service
@Transactional(readOnly = true)
class Rankings {

    /** @param indicators one an indicator that some county has a figure for, in the notice's order */
    record Ranking(int dataYear, List<Place> overall, List<IndicatorRanking> indicators) {}

    /**
     * @param edition by which the round was judged
     * @param score with bonus points
     * @param passedAfterRectification 整改后通过: it ranks as passed, with the credits and score of before the rectification (P6)
     */
    record Place(
            int rank,
            String caseKey,
            String countyKey,
            String countyName,
            int round,
            String edition,
            BigDecimal score,
            String grade,
            String gradeName,
            boolean passed,
            boolean passedAfterRectification) {}

    /** @param leader the single champion; the first of them where several are equal */
    record IndicatorRanking(String code, String name, Standing leader, List<Standing> ranking) {}

    record Standing(int rank, String countyKey, String countyName, BigDecimal current) {}

    /**
     * @param names of the indicators that it was judged by, in their order
     * @param figures of the year, by indicator; without those that are missing
     */
    private record Result(
            RoundRow round,
            String edition,
            boolean passed,
            BigDecimal score,
            Map<String, Bilingual> names,
            Map<String, BigDecimal> figures) {

        static Result of(RoundRow round, EvaluationRow row, BigDecimal bonus) {
            Evaluation evaluation = row.evaluation();
            Map<String, BigDecimal> figures = evaluation.verdicts().stream()
                    .filter(verdict -> verdict.current() != null)
                    .collect(Collectors.toMap(Verdict::code, Verdict::current));
            Map<String, Bilingual> names = new LinkedHashMap<>();
            evaluation.verdicts().forEach(verdict -> names.put(verdict.code(), verdict.name()));
            return new Result(
                    round,
                    evaluation.edition(),
                    !Grades.FAIL.equals(round.grade()),
                    evaluation.score().add(bonus),
                    names,
                    figures);
        }

        String countyKey() {
            return round.caseKey().countyKey();
        }

        BigDecimal figure(String code) {
            return figures.get(code);
        }
    }

    private final RoundRepository rounds;
    private final Evaluations evaluations;
    private final Claims claims;
    private final Counties counties;
    private final Editions editions;

    Rankings(RoundRepository rounds, Evaluations evaluations, Claims claims, Counties counties, Editions editions) {
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.claims = claims;
        this.counties = counties;
        this.editions = editions;
    }

    /** Data years with confirmed results, the latest first. */
    List<Integer> years() {
        return rounds.confirmedDataYears().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Ranking of(int dataYear) {
        List<Result> results = confirmed(dataYear);
        CountyNames names = counties.named();
        Map<String, County> named = new HashMap<>();
        results.forEach(result -> named.put(
                result.countyKey(), names.on(result.countyKey(), result.round().openedOn())));
        return new Ranking(dataYear, overall(results, named), byIndicator(results, named));
    }

    private List<Result> confirmed(int dataYear) {
        Map<CaseKey, RoundRow> confirmed = rounds.findByDataYearAndConfirmedAtIsNotNull(dataYear).stream()
                .collect(Collectors.toMap(RoundRow::caseKey, Function.identity()));
        Map<CaseKey, BigDecimal> awarded = claims.awarded(
                confirmed.values().stream().collect(Collectors.toMap(RoundRow::caseKey, RoundRow::round)));
        return evaluations.rankedIn(dataYear, confirmed.keySet()).stream()
                .map(evaluation -> {
                    RoundRow round = confirmed.get(evaluation.caseKey());
                    BigDecimal bonus = awarded.getOrDefault(round.caseKey(), BigDecimal.ZERO);
                    return Result.of(round, evaluation, bonus);
                })
                .sorted(Comparator.comparing(Result::score).reversed().thenComparing(result -> result.round()
                        .caseKey()))
                .toList();
    }

    private List<Place> overall(List<Result> results, Map<String, County> named) {
        List<Place> places = new ArrayList<>();
        Map<List<String>, String> gradeNames = new HashMap<>();
        for (int index = 0; index < results.size(); index++) {
            Result result = results.get(index);
            boolean equal =
                    index > 0 && result.score().compareTo(results.get(index - 1).score()) == 0;
            int rank = equal ? places.get(index - 1).rank() : index + 1;
            places.add(new Place(
                    rank,
                    result.round().caseKey().text(),
                    result.countyKey(),
                    named.get(result.countyKey()).name(),
                    result.round().round(),
                    result.edition(),
                    result.score(),
                    result.round().grade(),
                    gradeNames.computeIfAbsent(
                            List.of(result.edition(), result.round().grade()),
                            key -> editions.gradeName(key.get(0), key.get(1))),
                    result.passed(),
                    result.passed()
                            && result.round()
                                    .result()
                                    .filter(ResultInForce::isRectified)
                                    .isPresent()));
        }
        return places;
    }

    private static List<IndicatorRanking> byIndicator(List<Result> results, Map<String, County> counties) {
        if (results.isEmpty()) {
            return List.of();
        }
        Map<String, Bilingual> names = new LinkedHashMap<>();
        results.forEach(result -> result.names().forEach(names::putIfAbsent));
        return names.entrySet().stream()
                .map(named -> {
                    List<Standing> standings = standings(results, named.getKey(), counties);
                    return new IndicatorRanking(
                            named.getKey(),
                            named.getValue().in(LocaleContextHolder.getLocale()),
                            standings.isEmpty() ? null : standings.get(0),
                            standings);
                })
                .filter(ranking -> ranking.leader() != null)
                .toList();
    }

    private static List<Standing> standings(List<Result> results, String code, Map<String, County> named) {
        List<Result> withFigure = results.stream()
                .filter(result -> result.figure(code) != null)
                .sorted(Comparator.comparing((Result result) -> result.figure(code))
                        .reversed())
                .toList();
        List<Standing> standings = new ArrayList<>();
        for (int index = 0; index < withFigure.size(); index++) {
            Result result = withFigure.get(index);
            BigDecimal current = result.figure(code);
            boolean equal =
                    index > 0 && current.compareTo(standings.get(index - 1).current()) == 0;
            int rank = equal ? standings.get(index - 1).rank() : index + 1;
            standings.add(new Standing(
                    rank, result.countyKey(), named.get(result.countyKey()).name(), current));
        }
        return standings;
    }
}
