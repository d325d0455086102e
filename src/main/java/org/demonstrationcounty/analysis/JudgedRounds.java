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
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.input.PlainDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rounds of a data year, or of a case, each with its result: one statement for all of them. */
@Component
class JudgedRounds {

    private static final String READ =
            """
            select r.case_key, r.round, r.data_year, r.opened_at, r.confirmed_at, v.code, v.name, v.name_english,
              v.target, v.target_english, v.status, v.credits, v.current_figure, v.previous_figure, v.gap
            from assessment_round r
              left join evaluation e on e.case_key = r.case_key and e.round = r.round
                and e.attempt = coalesce(r.in_force, (select max(l.attempt) from evaluation l
                  where l.case_key = r.case_key and l.round = r.round))
              left join evaluation_verdict v on v.evaluation_id = e.id
            """;

    private final JdbcClient database;

    JudgedRounds(JdbcClient database) {
        this.database = database;
    }

    /** In the order of their case keys. */
    List<JudgedRound> ofYear(int dataYear) {
        return rounds(database.sql(READ + " where r.data_year = :year order by r.case_key, r.round, v.number")
                .param("year", dataYear));
    }

    /** In the order of their numbers. */
    List<JudgedRound> ofCase(CaseKey caseKey) {
        return rounds(database.sql(READ + " where r.case_key = :case order by r.round, v.number")
                .param("case", caseKey.text()));
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

    private static JudgedIndicator judged(ResultSet row) throws SQLException {
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
