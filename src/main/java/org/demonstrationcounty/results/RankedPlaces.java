package org.demonstrationcounty.results;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The confirmed rounds of a data year as the database ranks them, a page at a time (R18). Equal ones share a rank. */
@Component
class RankedPlaces {

    /**
     * @param rectified whether it passed by figures of a rectification, which are not the year's own (P6)
     * @param published what was published with the year; null if the round was not
     */
    record Ranked(
            int rank,
            CaseKey caseKey,
            int round,
            LocalDate openedOn,
            String edition,
            String grade,
            boolean passed,
            BigDecimal score,
            boolean rectified,
            @Nullable Published published) {

        boolean sharesTheRankOf(Ranked other) {
            return passed == other.passed && score.compareTo(other.score) == 0;
        }

        Ranked at(int other) {
            return new Ranked(other, caseKey, round, openedOn, edition, grade, passed, score, rectified, published);
        }
    }

    /** @param stands whether the round still has this result */
    record Published(boolean stands) {}

    private static final String PAGE =
            """
            select r.case_key, r.round, r.opened_at, r.grade, r.in_force, r.ranked_by, r.ranked_passed, r.ranked_score,
              e.edition, p.case_key as published, p.grade as published_grade, p.attempt as published_attempt
            from (
                select * from assessment_round where data_year = :year and ranked_score is not null
                order by ranked_passed desc, ranked_score desc, case_key
                offset :offset rows fetch next :size rows only) r
              join evaluation e on e.case_key = r.case_key and e.round = r.round and e.attempt = r.ranked_by
              left join published_result p
                on p.data_year = :year and p.case_key = r.case_key and p.round = r.round
            order by r.ranked_passed desc, r.ranked_score desc, r.case_key
            """;

    private final JdbcClient database;

    RankedPlaces(JdbcClient database) {
        this.database = database;
    }

    long count(int dataYear) {
        return database.sql(
                        "select count(*) from assessment_round where data_year = :year and ranked_score is not null")
                .param("year", dataYear)
                .query(Long.class)
                .single();
    }

    List<Ranked> page(int dataYear, Paging paging) {
        List<Ranked> found = database.sql(PAGE)
                .param("year", dataYear)
                .param("offset", paging.offset())
                .param("size", paging.size())
                .query((row, number) -> ranked(row, paging.offset() + number + 1))
                .list();
        List<Ranked> places = new ArrayList<>();
        for (Ranked each : found) {
            Ranked before = places.isEmpty() ? null : places.get(places.size() - 1);
            if (before != null && each.sharesTheRankOf(before)) {
                places.add(each.at(before.rank()));
            } else {
                places.add(before == null && paging.page() > 0 ? each.at(1 + better(dataYear, each)) : each);
            }
        }
        return places;
    }

    /** How many rank before a round: those on the pages before may be its equals. */
    private int better(int dataYear, Ranked round) {
        return database.sql(
                        """
                        select count(*) from assessment_round
                        where data_year = :year and (ranked_passed > :passed
                          or ranked_passed = :passed and ranked_score > :score)""")
                .param("year", dataYear)
                .param("passed", round.passed())
                .param("score", round.score())
                .query(Integer.class)
                .single();
    }

    private static Ranked ranked(ResultSet row, int rank) throws SQLException {
        String grade = row.getString("grade");
        int inForce = row.getInt("in_force");
        boolean passed = row.getBoolean("ranked_passed");
        Published published = row.getString("published") == null
                ? null
                : new Published(Objects.equals(row.getString("published_grade"), grade)
                        && Objects.equals(row.getObject("published_attempt", Integer.class), inForce));
        return new Ranked(
                rank,
                new CaseKey(row.getString("case_key")),
                row.getInt("round"),
                LocalDate.ofInstant(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(), ProgrammeClock.ZONE),
                row.getString("edition"),
                grade,
                passed,
                decimals(row.getBigDecimal("ranked_score")),
                passed && inForce != row.getInt("ranked_by"),
                published);
    }

    /** Two decimals, more only where points have more. */
    private static BigDecimal decimals(BigDecimal score) {
        return score.setScale(Math.max(2, score.stripTrailingZeros().scale()));
    }
}
