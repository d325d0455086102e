package org.demonstrationcounty.results;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.PlainDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The champions of a data year, found by the database (R18): those who met an indicator with the largest figure, above
 * zero and without a ruling. {@link RankedRound#canLead} says the same of a round that is loaded.
 */
@Component
class Champions {

    /**
     * An indicator for which somebody has a figure.
     *
     * @param champions the best in the order over all; empty if nobody leads
     */
    record Led(String code, List<Champion> champions) {}

    /** @param rank among all who have a figure */
    record Champion(String code, CaseKey caseKey, int round, LocalDate openedOn, int rank, BigDecimal figure) {}

    private record Best(String code, BigDecimal figure) {}

    /** @param best null if nobody leads */
    private record Known(String code, @Nullable Best best) {}

    /** Verdicts by which a confirmed round ranks. */
    private static final String RANKED =
            """
            from evaluation_verdict v
              join evaluation e on e.id = v.evaluation_id
              join assessment_round r on r.case_key = e.case_key and r.round = e.round
                and r.ranked_by = e.attempt and r.ranked_score is not null
            """;

    /** Verdicts of older releases name their rules in the text. */
    private static final String LEADS =
            """
            v.data_year = :year and v.status = 'MET' and v.current_figure > 0
              and coalesce(v.rules, v.explanation) not like '%R16%'
            """;

    /** Stands for a table of what is looked up. */
    private static final String ROWS = "{rows}";

    /** The index has the largest figure at its end. With {@code exists} PostgreSQL would read all rounds. */
    private static final String LARGEST = "order by v.current_figure desc fetch next 1 rows only)";

    private static final String BEST = "select c.code, (select v.current_figure " + RANKED
            + "where v.code = c.code and " + LEADS + LARGEST + " as figure from (" + ROWS
            + ") c where (select v.current_figure " + RANKED
            + "where v.code = c.code and v.data_year = :year and v.current_figure is not null " + LARGEST
            + " is not null";

    private static final String CHAMPIONS = "select v.code, e.case_key, e.round, r.opened_at, v.current_figure "
            + RANKED + "where (v.code, v.current_figure) in (:best) and " + LEADS
            + "order by r.ranked_passed desc, r.ranked_score desc, r.case_key";

    private static final String BEFORE = "select c.code, (select count(*) " + RANKED
            + "where v.code = c.code and v.data_year = :year and v.current_figure > c.figure) from (" + ROWS + ") c";

    private final JdbcClient database;

    Champions(JdbcClient database) {
        this.database = database;
    }

    /** @param codes of the indicators, in the order of the answer */
    List<Led> of(int dataYear, List<String> codes) {
        List<Known> known = known(dataYear, codes);
        List<Best> led =
                known.stream().flatMap(each -> Stream.ofNullable(each.best())).toList();
        Map<String, List<Champion>> champions = led.isEmpty() ? Map.of() : champions(dataYear, led);
        return codes.stream()
                .filter(code -> known.stream().anyMatch(each -> each.code().equals(code)))
                .map(code -> new Led(code, champions.getOrDefault(code, List.of())))
                .toList();
    }

    private List<Known> known(int dataYear, List<String> codes) {
        JdbcClient.StatementSpec asked = database.sql(
                        BEST.replace(ROWS, rows(codes.size(), "cast(:code%d as varchar(50)) as code")))
                .param("year", dataYear);
        for (int number = 0; number < codes.size(); number++) {
            asked = asked.param("code" + number, codes.get(number));
        }
        return asked.query((row, number) -> known(row.getString(1), row.getBigDecimal(2)))
                .list();
    }

    private static Known known(String code, @Nullable BigDecimal figure) {
        return new Known(code, figure == null ? null : new Best(code, figure));
    }

    private Map<String, List<Champion>> champions(int dataYear, List<Best> led) {
        Map<String, Integer> ranks = ranks(dataYear, led);
        return database
                .sql(CHAMPIONS)
                .param("year", dataYear)
                .param(
                        "best",
                        led.stream()
                                .map(each -> new Object[] {each.code(), each.figure()})
                                .toList())
                .query((row, number) -> champion(row, ranks))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Champion::code));
    }

    /** The rank of the best: others may have a larger figure and not lead. */
    private Map<String, Integer> ranks(int dataYear, List<Best> led) {
        String row = "cast(:code%1$d as varchar(50)) as code, cast(:figure%1$d as numeric(20, 4)) as figure";
        JdbcClient.StatementSpec asked =
                database.sql(BEFORE.replace(ROWS, rows(led.size(), row))).param("year", dataYear);
        for (int number = 0; number < led.size(); number++) {
            asked = asked.param("code" + number, led.get(number).code())
                    .param("figure" + number, led.get(number).figure());
        }
        return asked.query((found, number) -> Map.entry(found.getString(1), found.getInt(2) + 1)).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String rows(int count, String row) {
        return IntStream.range(0, count)
                .mapToObj(number -> "select " + row.formatted(number))
                .collect(Collectors.joining(" union all "));
    }

    private static Champion champion(ResultSet row, Map<String, Integer> ranks) throws SQLException {
        String code = row.getString("code");
        return new Champion(
                code,
                new CaseKey(row.getString("case_key")),
                row.getInt("round"),
                LocalDate.ofInstant(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(), ProgrammeClock.ZONE),
                Objects.requireNonNull(ranks.get(code)),
                PlainDecimal.of(row.getBigDecimal("current_figure")));
    }
}
