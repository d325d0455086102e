package org.demonstrationcounty.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides what of a data year the current user reads (P11). Those who run the programme read every round from its first
 * evaluation on. A county reads its own confirmed rounds, a city those of its counties, and both the distribution of a
 * published year.
 */
@Component
class Years {

    private static final Set<String> NONE = Set.of("");
    private static final Set<Integer> NO_YEAR = Set.of(0);

    private final JdbcClient database;
    private final CaseAccess access;

    Years(JdbcClient database, CaseAccess access) {
        this.database = database;
        this.access = access;
    }

    /** Data years of which the reader reads something, the latest first. */
    List<Integer> visible() {
        Optional<Set<String>> own = access.visibleCounties();
        if (own.isEmpty()) {
            return database.sql(
                            """
                            select y.data_year from data_year y
                            where exists (select 1 from assessment_round r where r.data_year = y.data_year)
                            order by y.data_year desc""")
                    .query(Integer.class)
                    .list();
        }
        return database.sql(
                        """
                        select data_year from publication
                        union
                        select r.data_year from assessment_round r join case_file f on f.case_key = r.case_key
                        where r.data_year in (:unpublished) and r.confirmed_at is not null and f.county_key in (:own)
                        order by data_year desc""")
                .param("unpublished", unpublished())
                .param("own", own.get().isEmpty() ? NONE : own.get())
                .query(Integer.class)
                .list();
    }

    /** The few years whose rounds are read, since of all others the reader reads something anyhow. */
    private Set<Integer> unpublished() {
        Set<Integer> years = database.sql(
                        """
                        select y.data_year from data_year y
                        where not exists (select 1 from publication p where p.data_year = y.data_year)
                          and exists (select 1 from assessment_round r
                            where r.data_year = y.data_year and r.confirmed_at is not null)""")
                .query(Integer.class)
                .set();
        return years.isEmpty() ? NO_YEAR : years;
    }

    boolean isPublished(int dataYear) {
        return database.sql("select count(*) from publication where data_year = :year")
                        .param("year", dataYear)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether the reader compares all counties of a year. */
    boolean seesDistribution(int dataYear) {
        return access.user().seesEveryCase() || isPublished(dataYear);
    }

    /** Those of a case's rounds whose verdicts the reader reads. */
    List<JudgedRound> own(List<JudgedRound> rounds) {
        Optional<Set<String>> own = access.visibleCounties();
        return own.isEmpty()
                ? rounds
                : confirmed(rounds).stream()
                        .filter(round -> isOf(own.get(), round.caseKey()))
                        .toList();
    }

    /** Keys of the counties whose confirmed rounds the reader reads; null for those who read every round. */
    @Nullable
    Set<String> own() {
        return access.visibleCounties().orElse(null);
    }

    /** Whether the reader compares the confirmed rounds alone, in a year whose distribution they see. */
    boolean comparesConfirmed() {
        return !access.user().seesEveryCase();
    }

    private static boolean isOf(Set<String> counties, CaseKey caseKey) {
        return counties.contains(caseKey.countyKey());
    }

    private static List<JudgedRound> confirmed(List<JudgedRound> rounds) {
        return rounds.stream().filter(JudgedRound::confirmed).toList();
    }
}
