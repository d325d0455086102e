package org.demonstrationcounty.analysis;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.input.PlainDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the figures of an indicator in all rounds of a data year. The database reads a page of them from the index
 * on figures, the greatest first.
 */
@Component
class Comparison {

    record Named(String code, Bilingual name) {}

    /** @param openedOn the county has its name of this day (P7) */
    record Figure(CaseKey caseKey, int round, LocalDate openedOn, BigDecimal current, JudgedIndicator judged) {}

    private static final String ROUNDS =
            """
            evaluation e
              join assessment_round r on r.case_key = e.case_key and r.round = e.round and %s
                and (:all = 1 or r.confirmed_at is not null)
            """
                    .formatted(JudgedRounds.RESULT);

    private static final String NAMED = "select v.code, v.name, v.name_english from ";

    private static final String FIRST = NAMED + ROUNDS
            + "join evaluation_verdict v on v.evaluation_id = e.id where r.data_year = :year"
            + " order by r.data_year, r.case_key, r.round, v.number fetch next 1 rows only";

    /** As a value it is looked up for one figure after another. PostgreSQL would read a join for all rounds first. */
    private static final String IS_RESULT =
            "(select r.id from " + ROUNDS + " where e.id = v.evaluation_id) is not null";

    private static final String NAME = NAMED + "evaluation_verdict v where v.code = :code and v.data_year = :year and "
            + IS_RESULT + " order by v.current_figure desc fetch next 1 rows only";

    private static final String ALL = "select v.code, min(v.name) as name, min(v.name_english) as name_english from "
            + ROUNDS + "join evaluation_verdict v on v.evaluation_id = e.id"
            + " where r.data_year = :year group by v.code order by min(v.number), v.code";

    private static final String PAGE = "select r.case_key, r.round, r.opened_at, " + JudgedRounds.VERDICT
            + "from (select v.* from evaluation_verdict v"
            + " where v.code = :code and v.data_year = :year and v.current_figure is not null and " + IS_RESULT
            + " order by v.current_figure desc, v.evaluation_id offset :offset rows fetch next :size rows only) v"
            + " join evaluation e on e.id = v.evaluation_id"
            + " join assessment_round r on r.case_key = e.case_key and r.round = e.round"
            + " order by v.current_figure desc, v.evaluation_id";

    private final JdbcClient database;

    Comparison(JdbcClient database) {
        this.database = database;
    }

    /** The first indicator of the first evaluated round. */
    Optional<Named> first(int dataYear, boolean confirmedAlone) {
        return named(asked(FIRST, dataYear, confirmedAlone));
    }

    /** The indicator, if a round has it. */
    Optional<Named> find(int dataYear, String code, boolean confirmedAlone) {
        return named(asked(NAME, dataYear, confirmedAlone).param("code", code));
    }

    /** All indicators that rounds have. */
    List<Named> all(int dataYear, boolean confirmedAlone) {
        return asked(ALL, dataYear, confirmedAlone)
                .query((row, number) -> named(row))
                .list();
    }

    /** The figures of a page, and the first of the next one. */
    List<Figure> page(int dataYear, String code, boolean confirmedAlone, Paging paging) {
        return asked(PAGE, dataYear, confirmedAlone)
                .param("code", code)
                .param("offset", paging.offset())
                .param("size", paging.size() + 1)
                .query((row, number) -> figure(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, int dataYear, boolean confirmedAlone) {
        return database.sql(sql).param("year", dataYear).param("all", confirmedAlone ? 0 : 1);
    }

    private static Optional<Named> named(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> named(row)).optional();
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(row.getString("code"), new Bilingual(row.getString("name"), row.getString("name_english")));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                new CaseKey(row.getString("case_key")),
                row.getInt("round"),
                LocalDate.ofInstant(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(), ProgrammeClock.ZONE),
                PlainDecimal.of(row.getBigDecimal("current_figure")),
                JudgedRounds.judged(row));
    }
}
