package org.demonstrationcounty.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.CountyNames;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.ReconsideredRounds;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ranks a data year's confirmed results, over all and by indicator (R18). Equal results share a rank. */
@Service
@Transactional(readOnly = true)
public class Rankings {

    /**
     * @param publication null until the year is published
     * @param indicators the indicators for which any county has a figure, in the notice's order
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ranking(
            int dataYear, @Nullable Publication publication, List<Place> overall, List<IndicatorRanking> indicators) {}

    /**
     * @param rank null if the reader does not see the other rows
     * @param edition id of the edition by which the round was judged
     * @param score with bonus points
     * @param passedAfterRectification 整改后通过: the round ranks as passed, with its credits and score from before the
     *     rectification (P6)
     * @param mark how it differs from what was published with the year; null if it does not, or the year is not
     *     published
     * @param markName the name of the mark
     * @param underReconsideration 复核中: the result holds, and it is being reconsidered
     */
    public record Place(
            @Nullable Integer rank,
            String caseKey,
            String countyKey,
            String countyName,
            int round,
            String edition,
            BigDecimal score,
            String grade,
            String gradeName,
            boolean passed,
            boolean passedAfterRectification,
            Publication.@Nullable Mark mark,
            @Nullable String markName,
            boolean underReconsideration) {}

    /**
     * @param leader the champion; the first of them if several are equal; null for none
     * @param champions all of them
     */
    public record IndicatorRanking(
            String code, String name, @Nullable Standing leader, List<Standing> champions, List<Standing> ranking) {}

    /** @param rank null if the reader does not see the other rows */
    public record Standing(
            @Nullable Integer rank,
            String caseKey,
            String countyKey,
            String countyName,
            int round,
            BigDecimal current) {}

    /** A round with its figure of an indicator. */
    private record WithFigure(RankedRound result, BigDecimal figure) {}

    private final RoundRepository rounds;
    private final Evaluations evaluations;
    private final Claims claims;
    private final Counties counties;
    private final Editions editions;
    private final Publications publications;
    private final ReconsideredRounds reconsidered;
    private final RefusalMessages words;

    Rankings(
            RoundRepository rounds,
            Evaluations evaluations,
            Claims claims,
            Counties counties,
            Editions editions,
            Publications publications,
            ReconsideredRounds reconsidered,
            RefusalMessages words) {
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.claims = claims;
        this.counties = counties;
        this.editions = editions;
        this.publications = publications;
        this.reconsidered = reconsidered;
        this.words = words;
    }

    Ranking of(int dataYear) {
        return of(dataYear, confirmed(dataYear));
    }

    /** @param results the confirmed rounds of the data year */
    Ranking of(int dataYear, List<RankedRound> results) {
        CountyNames named = counties.named();
        return new Ranking(
                dataYear,
                publications.of(dataYear).orElse(null),
                overall(dataYear, results, named),
                byIndicator(results, named));
    }

    /** The ranking of these counties alone, among each other. */
    Ranking of(int dataYear, Set<String> counties) {
        return of(dataYear, judged(dataYear, rounds.findConfirmed(dataYear, counties)));
    }

    /** The confirmed rounds of a data year, the best first. */
    List<RankedRound> confirmed(int dataYear) {
        return judged(dataYear, rounds.findByDataYearAndConfirmedAtIsNotNull(dataYear));
    }

    private List<RankedRound> judged(int dataYear, List<RoundRow> found) {
        Map<CaseKey, RoundRow> confirmed =
                found.stream().collect(Collectors.toMap(RoundRow::caseKey, Function.identity()));
        Map<CaseKey, BigDecimal> awarded = claims.awarded(
                confirmed.values().stream().collect(Collectors.toMap(RoundRow::caseKey, RoundRow::round)));
        return evaluations.rankedIn(dataYear, confirmed.keySet()).stream()
                .map(evaluation -> {
                    RoundRow round = Objects.requireNonNull(confirmed.get(evaluation.caseKey()));
                    BigDecimal bonus = awarded.getOrDefault(round.caseKey(), BigDecimal.ZERO);
                    return RankedRound.of(round, evaluation, bonus);
                })
                .sorted(RankedRound.IN_ORDER)
                .toList();
    }

    private List<Place> overall(int dataYear, List<RankedRound> results, CountyNames named) {
        List<Place> places = new ArrayList<>();
        Map<List<String>, String> gradeNames = new HashMap<>();
        Map<CaseKey, Publication.Mark> marks = publications.marks(
                dataYear, results.stream().map(RankedRound::round).toList());
        Set<CaseKey> open = reconsidered.of(dataYear);
        for (int index = 0; index < results.size(); index++) {
            RankedRound result = results.get(index);
            boolean equal = index > 0 && result.sharesTheRankOf(results.get(index - 1));
            CaseKey caseKey = result.round().caseKey();
            Publication.Mark mark = marks.get(caseKey);
            places.add(new Place(
                    equal ? places.get(index - 1).rank() : Integer.valueOf(index + 1),
                    caseKey.text(),
                    result.countyKey(),
                    nameOf(result, named),
                    result.round().round(),
                    result.edition(),
                    result.score(),
                    result.grade(),
                    gradeNames.computeIfAbsent(
                            List.of(result.edition(), result.grade()),
                            key -> editions.gradeName(key.get(0), key.get(1))),
                    result.passed(),
                    result.passedAfterRectification(),
                    mark,
                    mark == null ? null : words.named("publication-mark." + mark),
                    open.contains(caseKey)));
        }
        return places;
    }

    private static List<IndicatorRanking> byIndicator(List<RankedRound> results, CountyNames named) {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        results.forEach(result -> result.names().forEach(names::putIfAbsent));
        return names.entrySet().stream()
                .map(each -> indicator(each.getKey(), each.getValue(), results, named))
                .filter(ranking -> !ranking.ranking().isEmpty())
                .toList();
    }

    private static IndicatorRanking indicator(
            String code, Bilingual name, List<RankedRound> results, CountyNames named) {
        List<WithFigure> withFigure = results.stream()
                .flatMap(result -> result.figure(code).map(figure -> new WithFigure(result, figure)).stream())
                .sorted(Comparator.comparing(WithFigure::figure).reversed())
                .toList();
        List<Standing> standings = standings(withFigure, named);
        List<Integer> leading = IntStream.range(0, withFigure.size())
                .filter(place -> withFigure.get(place).result().canLead(code))
                .boxed()
                .toList();
        List<Standing> champions = leading.stream()
                .filter(place -> isEqual(withFigure.get(place), withFigure.get(leading.get(0))))
                .map(standings::get)
                .toList();
        return new IndicatorRanking(
                code,
                name.in(LocaleContextHolder.getLocale()),
                champions.isEmpty() ? null : champions.get(0),
                champions,
                standings);
    }

    private static boolean isEqual(WithFigure one, WithFigure other) {
        return one.figure().compareTo(other.figure()) == 0;
    }

    private static List<Standing> standings(List<WithFigure> results, CountyNames named) {
        List<Standing> standings = new ArrayList<>();
        for (int index = 0; index < results.size(); index++) {
            RankedRound result = results.get(index).result();
            BigDecimal current = results.get(index).figure();
            boolean equal =
                    index > 0 && current.compareTo(standings.get(index - 1).current()) == 0;
            standings.add(new Standing(
                    equal ? standings.get(index - 1).rank() : Integer.valueOf(index + 1),
                    result.round().caseKey().text(),
                    result.countyKey(),
                    nameOf(result, named),
                    result.round().round(),
                    current));
        }
        return standings;
    }

    private static String nameOf(RankedRound result, CountyNames named) {
        return named.on(result.countyKey(), result.round().openedOn()).name();
    }
}
