package org.demonstrationcounty.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.county.CountyNames;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the judged rounds of a data year as a heat map or a distribution, in the reader's language. */
@Service
@Transactional(readOnly = true)
class Analyses {

    /** For workbooks. */
    static final Paging EVERYTHING = new Paging(0, Integer.MAX_VALUE - 1);

    private final JudgedRounds rounds;
    private final Comparison comparison;
    private final Years years;
    private final Counties counties;
    private final Editions editions;

    Analyses(JudgedRounds rounds, Comparison comparison, Years years, Counties counties, Editions editions) {
        this.rounds = rounds;
        this.comparison = comparison;
        this.years = years;
        this.counties = counties;
        this.editions = editions;
    }

    HeatMap heatMap(int dataYear, Paging paging) {
        Set<String> visible = years.own();
        List<JudgedRound> own = rounds.ofYear(dataYear, visible, paging);
        CountyNames named = counties.named();
        Standard standard =
                editions.findGoverning(dataYear).orElseGet(editions::current).standard();
        Map<String, Bilingual> indicators = own.isEmpty() ? Map.of() : names(own, standard);
        return new HeatMap(
                dataYear,
                years.isPublished(dataYear),
                years.seesDistribution(dataYear),
                indicators.entrySet().stream()
                        .map(each -> indicator(each.getKey(), each.getValue(), own, standard))
                        .toList(),
                own.stream()
                        .map(round -> county(round, List.copyOf(indicators.keySet()), named, standard))
                        .toList(),
                paging.page(),
                paging.size(),
                rounds.count(dataYear, visible));
    }

    /**
     * @param wanted code of the indicator; null for the first; nothing is compared where no
     *     round is evaluated
     * @throws RefusedException 403 unless the reader compares all counties of the year, 404 if no round has the
     *     indicator
     */
    Distribution distribution(int dataYear, @Nullable String wanted, Paging paging) {
        if (!years.seesDistribution(dataYear)) {
            throw RefusedException.forbidden("analysis.not-published", String.valueOf(dataYear));
        }
        boolean confirmed = years.comparesConfirmed();
        Optional<Comparison.Named> found =
                wanted == null ? comparison.first(dataYear, confirmed) : comparison.find(dataYear, wanted, confirmed);
        if (found.isEmpty() && wanted != null) {
            throw RefusedException.notFound("analysis.no-indicator", wanted);
        }
        return found.map(named -> distribution(dataYear, named, paging))
                .orElseGet(() -> new Distribution(dataYear, "", "", "", List.of(), paging.page(), false));
    }

    /** All of a year; empty unless the reader compares all counties. */
    List<Distribution> distributions(int dataYear) {
        return years.seesDistribution(dataYear)
                ? comparison.all(dataYear, years.comparesConfirmed()).stream()
                        .map(named -> distribution(dataYear, named, EVERYTHING))
                        .toList()
                : List.of();
    }

    static Map<String, Bilingual> names(List<JudgedRound> rounds) {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        rounds.forEach(round -> round.indicators().forEach((code, judged) -> names.putIfAbsent(code, judged.name())));
        return names;
    }

    /** Before the first evaluation of a year the indicators are those of the edition that governs it. */
    private static Map<String, Bilingual> names(List<JudgedRound> rounds, Standard standard) {
        Map<String, Bilingual> names = names(rounds);
        if (names.isEmpty()) {
            standard.indicators().forEach(indicator -> names.put(indicator.code(), indicator.name()));
        }
        return names;
    }

    private static HeatMap.IndicatorOfYear indicator(
            String code, Bilingual name, List<JudgedRound> own, Standard standard) {
        Map<Mark, Long> counted =
                own.stream().collect(Collectors.groupingBy(round -> round.mark(code, standard), Collectors.counting()));
        return new HeatMap.IndicatorOfYear(
                code,
                name.in(language()),
                counted.getOrDefault(Mark.MET, 0L),
                counted.getOrDefault(Mark.DOUBLED, 0L),
                counted.getOrDefault(Mark.MISSED, 0L),
                counted.getOrDefault(Mark.WAITING, 0L));
    }

    private static HeatMap.CountyOfYear county(
            JudgedRound round, List<String> codes, CountyNames named, Standard standard) {
        County county = named.on(round.caseKey().countyKey(), round.openedOn());
        return new HeatMap.CountyOfYear(
                round.caseKey().text(),
                county.key(),
                county.name(),
                county.cityName(),
                round.round(),
                round.confirmed(),
                codes.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                code -> round.mark(code, standard),
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    private Distribution distribution(int dataYear, Comparison.Named indicator, Paging paging) {
        CountyNames named = counties.named();
        List<Comparison.Figure> figures =
                comparison.page(dataYear, indicator.code(), years.comparesConfirmed(), paging);
        return new Distribution(
                dataYear,
                indicator.code(),
                indicator.name().in(language()),
                unit(indicator.code()),
                figures.stream()
                        .limit(paging.size())
                        .map(figure -> row(figure, named))
                        .toList(),
                paging.page(),
                figures.size() > paging.size());
    }

    private static Distribution.Row row(Comparison.Figure figure, CountyNames named) {
        County county = named.on(figure.caseKey().countyKey(), figure.openedOn());
        return new Distribution.Row(
                county.key(),
                county.name(),
                figure.round(),
                figure.current(),
                figure.judged().target().in(language()),
                figure.judged().least(),
                figure.judged().mark());
    }

    private String unit(String code) {
        return editions.findIndicator(code)
                .map(indicator -> indicator.unitName().in(language()))
                .orElse("");
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
