package org.demonstrationcounty.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.policy.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how all counties did over the years, in the database and with one statement. A county and a city read what is
 * confirmed of published years, as in the distribution.
 */
@Service
@Transactional(readOnly = true)
class TrendsOfProvince {

    /** Older years stay in the heat maps of their own. */
    private static final int YEARS = 6;

    private static final int DECIMALS = 2;

    /** The verdicts of these years alone are read, each round's by its evaluation: all others do not matter. */
    private static final String READ =
            """
            select v.code, r.data_year, v.status, v.credits, count(*) as counties,
              sum(v.current_figure) as figures, count(v.current_figure) as with_figure,
              min(v.name) as name, min(v.name_english) as name_english, min(v.number) as number
            from (select (select max(n.data_year) from assessment_round n) - k.ago as data_year
                  from (values %s) as k (ago)) y
              join assessment_round r on r.data_year = y.data_year
              join evaluation_verdict v on v.evaluation_id = (
                select e.id from evaluation e where e.case_key = r.case_key and e.round = r.round
                  and e.attempt = coalesce(r.in_force, (select max(l.attempt) from evaluation l
                    where l.case_key = r.case_key and l.round = r.round)))
            where v.status <> 'NOT_ASSESSED'
              and (:everything = 1 or (r.confirmed_at is not null
                and r.data_year in (select p.data_year from publication p)))
            group by v.code, r.data_year, v.status, v.credits
            order by 10, 1, 2
            """
                    .formatted(IntStream.range(0, YEARS)
                            .mapToObj("(%d)"::formatted)
                            .collect(Collectors.joining(", ")));

    /** The counties of a year that were judged alike. */
    private record Judged(
            String code,
            Bilingual name,
            int dataYear,
            Mark mark,
            long counties,
            @Nullable BigDecimal figures,
            long withFigure) {}

    private final JdbcClient database;
    private final CaseAccess access;
    private final Editions editions;

    TrendsOfProvince(JdbcClient database, CaseAccess access, Editions editions) {
        this.database = database;
        this.access = access;
        this.editions = editions;
    }

    ProvinceTrends ofReader() {
        Map<String, List<Judged>> byCode = database
                .sql(READ)
                .param("everything", access.user().seesEveryCase() ? 1 : 0)
                .query((row, number) -> new Judged(
                        row.getString("code"),
                        new Bilingual(row.getString("name"), row.getString("name_english")),
                        row.getInt("data_year"),
                        Mark.of(Status.valueOf(row.getString("status")), row.getInt("credits")),
                        row.getLong("counties"),
                        row.getBigDecimal("figures"),
                        row.getLong("with_figure")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Judged::code, LinkedHashMap::new, Collectors.toList()));
        return new ProvinceTrends(byCode.values().stream().map(this::trend).toList());
    }

    private ProvinceTrends.ProvinceTrend trend(List<Judged> judged) {
        Judged any = judged.get(judged.size() - 1);
        Map<Integer, List<Judged>> byYear =
                judged.stream().collect(Collectors.groupingBy(Judged::dataYear, TreeMap::new, Collectors.toList()));
        return new ProvinceTrends.ProvinceTrend(
                any.code(),
                any.name().in(LocaleContextHolder.getLocale()),
                editions.findIndicator(any.code())
                        .map(indicator -> indicator.unitName().in(LocaleContextHolder.getLocale()))
                        .orElse(""),
                byYear.entrySet().stream()
                        .map(each -> year(each.getKey(), each.getValue()))
                        .toList());
    }

    private static ProvinceTrends.YearOfProvince year(int dataYear, List<Judged> judged) {
        Map<Mark, Long> counted =
                judged.stream().collect(Collectors.groupingBy(Judged::mark, Collectors.summingLong(Judged::counties)));
        return new ProvinceTrends.YearOfProvince(
                dataYear,
                judged.stream().mapToLong(Judged::counties).sum(),
                counted.getOrDefault(Mark.MET, 0L),
                counted.getOrDefault(Mark.DOUBLED, 0L),
                counted.getOrDefault(Mark.MISSED, 0L),
                counted.getOrDefault(Mark.WAITING, 0L),
                mean(judged));
    }

    private static @Nullable BigDecimal mean(List<Judged> judged) {
        long with = judged.stream().mapToLong(Judged::withFigure).sum();
        if (with == 0) {
            return null;
        }
        return judged.stream()
                .map(Judged::figures)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(with), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
