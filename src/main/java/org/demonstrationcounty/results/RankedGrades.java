package org.demonstrationcounty.results;

import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.policy.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many confirmed rounds of a data year have which grade, counted by the database. */
@Component
class RankedGrades {

    /** The best round of a grade leads to the edition that names it. */
    private static final String COUNTED =
            """
            select g.grade, e.edition, g.counties, g.best
            from (select c.*, (select min(f.case_key) from assessment_round f
                    where f.data_year = :year and f.grade = c.grade and f.ranked_passed = c.ranked_passed
                      and f.ranked_score = c.best) as one
                  from (select grade, ranked_passed, count(*) as counties, max(ranked_score) as best
                        from assessment_round where data_year = :year and ranked_score is not null
                        group by grade, ranked_passed) c) g
              join assessment_round r on r.case_key = g.one and r.data_year = :year and r.ranked_score is not null
              join evaluation e on e.case_key = r.case_key and e.round = r.round and e.attempt = r.ranked_by
            order by g.ranked_passed desc, g.best desc, g.one
            """;

    private final JdbcClient database;
    private final Editions editions;

    RankedGrades(JdbcClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    /** The grade of the best first. */
    List<CountedGrade> of(int dataYear) {
        return database.sql(COUNTED)
                .param("year", dataYear)
                .query((row, number) -> counted(
                        row.getString("edition"),
                        row.getString("grade"),
                        row.getInt("counties"),
                        row.getBigDecimal("best")))
                .list();
    }

    private CountedGrade counted(String edition, String grade, int counties, BigDecimal best) {
        return new CountedGrade(grade, editions.gradeName(edition, grade), counties, best);
    }
}
