package org.demonstrationcounty.analysis;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.input.PlainDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rounds of a data year, or of a case, each with its result: one statement for all of them. */
@Component
class JudgedRounds {

    /** The result of a round: the one in force, before the confirmation the latest. */
    static final String RESULT =
            """
            e.attempt = coalesce(r.in_force, (select max(l.attempt) from evaluation l
              where l.case_key = r.case_key and l.round = r.round))
            """;

    static final String VERDICT =
            """
            v.code, v.name, v.name_english, v.target, v.target_english, v.status, v.credits, v.current_figure,
              v.previous_figure, v.gap
            """;

    private static final String READ =
            """
            select r.case_key, r.round, r.data_year, r.opened_at, r.confirmed_at, %3$s
            from %1$s r
              left join evaluation e on e.case_key = r.case_key and e.round = r.round and %2$s
              left join evaluation_verdict v on v.evaluation_id = e.id
            order by r.case_key, r.round, v.number
            """;

    private static final String OF_CASE =
            READ.formatted("(select * from assessment_round where case_key = :case)", RESULT, VERDICT);

    private static final String OF_YEAR =
            """
            from assessment_round a
            where a.data_year = :year and (:everywhere = 1 or (a.confirmed_at is not null
              and a.case_key in (select f.case_key from case_file f where f.county_key in (:own))))
            """;

    private static final String PAGE_OF_YEAR = READ.formatted(
            "(select a.* " + OF_YEAR
                    + " order by a.data_year, a.case_key, a.round offset :offset rows fetch next :size rows only)",
            RESULT,
            VERDICT);

    private final JdbcClient database;

    JudgedRounds(JdbcClient database) {
        this.database = database;
    }

    /**
     * In the order of their case keys.
     *
     * @param own keys of the counties whose confirmed rounds are read; null for every round
     */
    List<JudgedRound> ofYear(int dataYear, @Nullable Set<String> own, Paging paging) {
        return rounds(ofYear(PAGE_OF_YEAR, dataYear, own)
                .param("offset", paging.offset())
                .param("size", paging.size()));
    }

    /** How many there are on all pages. */
    long count(int dataYear, @Nullable Set<String> own) {
        return ofYear("select count(*) " + OF_YEAR, dataYear, own)
                .query(Long.class)
                .single();
    }

    /** In the order of their numbers. */
    List<JudgedRound> ofCase(CaseKey caseKey) {
        return rounds(database.sql(OF_CASE).param("case", caseKey.text()));
    }

    private JdbcClient.StatementSpec ofYear(String sql, int dataYear, @Nullable Set<String> own) {
        return database.sql(sql)
                .param("year", dataYear)
                .param("everywhere", own == null ? 1 : 0)
                .param("own", own == null || own.isEmpty() ? Set.of("") : own);
    }

    private static List<JudgedRound> rounds(JdbcClient.StatementSpec asked) {
        Map<List<Object>, JudgedRound> rounds = new LinkedHashMap<>();
        asked.query((ResultSet row) -> {
            JudgedRound round =
                    rounds.computeIfAbsent(List.of(row.getString("case_key"), row.getInt("round")), key -> round(row));
            if (row.getString("code") != null) {
                JudgedIndicator judged = judged(row);
                round.indicators().put(judged.code(), judged);
            }
        });
        return new ArrayList<>(rounds.values());
    }

    private static JudgedRound round(ResultSet row) {
        try {
            return new JudgedRound(
                    new CaseKey(row.getString("case_key")),
                    row.getInt("round"),
                    row.getInt("data_year"),
                    LocalDate.ofInstant(
                            row.getObject("opened_at", OffsetDateTime.class).toInstant(), ProgrammeClock.ZONE),
                    row.getObject("confirmed_at") != null,
                    new LinkedHashMap<>());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static JudgedIndicator judged(ResultSet row) throws SQLException {
        BigDecimal current = PlainDecimal.orNull(row.getBigDecimal("current_figure"));
        BigDecimal gap = row.getBigDecimal("gap");
        return new JudgedIndicator(
                row.getString("code"),
                new Bilingual(row.getString("name"), row.getString("name_english")),
                new Bilingual(row.getString("target"), row.getString("target_english")),
                Mark.of(Status.valueOf(row.getString("status")), row.getInt("credits")),
                current,
                PlainDecimal.orNull(row.getBigDecimal("previous_figure")),
                current == null || gap == null ? null : PlainDecimal.of(current.subtract(gap)));
    }
}
