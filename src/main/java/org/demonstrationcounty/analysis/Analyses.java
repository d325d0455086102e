package org.demonstrationcounty.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.county.CountyNames;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Standard;
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

    private final JudgedRounds rounds;
    private final Years years;
    private final Counties counties;
    private final Editions editions;

    Analyses(JudgedRounds rounds, Years years, Counties counties, Editions editions) {
        this.rounds = rounds;
        this.years = years;
        this.counties = counties;
        this.editions = editions;
    }

    HeatMap heatMap(int dataYear) {
        List<JudgedRound> own = years.own(rounds.ofYear(dataYear));
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
                        .toList());
    }

    /**
     * @param wanted code of the indicator; null for the first; nothing is compared where no
     *     round is evaluated
     * @throws RefusedException 403 unless the reader compares all counties of the year, 404 if no round has the
     *     indicator
     */
    Distribution distribution(int dataYear, @Nullable String wanted) {
        if (!years.seesDistribution(dataYear)) {
            throw RefusedException.forbidden("analysis.not-published", String.valueOf(dataYear));
        }
        List<JudgedRound> compared = years.compared(rounds.ofYear(dataYear));
        Map<String, Bilingual> names = names(compared);
        if (wanted == null && names.isEmpty()) {
            return new Distribution(dataYear, "", "", "", List.of());
        }
        String code = wanted == null ? names.keySet().iterator().next() : wanted;
        Bilingual name = names.get(code);
        if (name == null) {
            throw RefusedException.notFound("analysis.no-indicator", code);
        }
        return distribution(dataYear, code, name, compared);
    }

    /** All of a year, in the edition's order; empty unless the reader compares all counties. */
    List<Distribution> distributions(int dataYear) {
        if (!years.seesDistribution(dataYear)) {
            return List.of();
        }
        List<JudgedRound> compared = years.compared(rounds.ofYear(dataYear));
        return names(compared).entrySet().stream()
                .map(each -> distribution(dataYear, each.getKey(), each.getValue(), compared))
                .toList();
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

    private Distribution distribution(int dataYear, String code, Bilingual name, List<JudgedRound> compared) {
        CountyNames named = counties.named();
        return new Distribution(
                dataYear,
                code,
                name.in(language()),
                unit(code),
                compared.stream()
                        .map(round -> row(round, round.indicators().get(code), named))
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(Distribution.Row::current).reversed())
                        .toList());
    }

    private static Distribution.@Nullable Row row(
            JudgedRound round, @Nullable JudgedIndicator judged, CountyNames named) {
        BigDecimal current = judged == null ? null : judged.current();
        if (judged == null || current == null) {
            return null;
        }
        County county = named.on(round.caseKey().countyKey(), round.openedOn());
        return new Distribution.Row(
                county.key(),
                county.name(),
                round.round(),
                current,
                judged.target().in(language()),
                judged.least(),
                judged.mark());
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
