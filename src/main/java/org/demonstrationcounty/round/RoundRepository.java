package org.demonstrationcounty.round;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface RoundRepository extends Repository<RoundRow, Long>, RoundOfCase {

    RoundRow save(RoundRow row);

    default boolean isConfirmed(CaseKey caseKey, int round) {
        return findByCaseKeyAndRound(caseKey.text(), round)
                .filter(RoundRow::isConfirmed)
                .isPresent();
    }

    List<RoundRow> findByCaseKeyAndConfirmedAtIsNotNullOrderByRound(String caseKey);

    List<RoundRow> findByCaseKeyIn(Collection<String> caseKeys);

    List<RoundRow> findByDataYearOrderByCaseKey(int dataYear);

    List<RoundRow> findByDataYearAndConfirmedAtIsNotNull(int dataYear);

    /** The confirmed rounds of these counties in a data year. */
    default List<RoundRow> findConfirmed(int dataYear, Collection<String> counties) {
        return counties.isEmpty() ? List.of() : findConfirmedOf(dataYear, counties);
    }

    @Query(
            value =
                    """
                    select r.* from case_file f join assessment_round r on r.case_key = f.case_key
                    where f.county_key in (:counties) and r.data_year = :dataYear and r.confirmed_at is not null""",
            nativeQuery = true)
    List<RoundRow> findConfirmedOf(int dataYear, Collection<String> counties);

    List<RoundRow> findByConfirmedAtIsNotNullOrderByDataYearAscCaseKeyAsc();

    /** Keys of the cases that have a round of this data year. */
    @Query("select round.caseKey from RoundRow round where round.dataYear = :dataYear")
    List<String> casesOf(int dataYear);

    /** Each year that may be is looked for in an index, so it does not matter how many rounds there are. */
    @Query(
            value =
                    """
                    select y.data_year from data_year y
                    where exists (select 1 from assessment_round r where r.data_year = y.data_year)""",
            nativeQuery = true)
    Set<Integer> dataYears();

    @Query(
            value =
                    """
                    select y.data_year from data_year y
                    where exists (select 1 from assessment_round r
                        where r.data_year = y.data_year and r.confirmed_at is not null)""",
            nativeQuery = true)
    Set<Integer> confirmedDataYears();

    /** Those of these years in which these counties have confirmed rounds. */
    default Set<Integer> confirmedDataYears(Collection<Integer> years, Collection<String> counties) {
        return years.isEmpty() || counties.isEmpty() ? Set.of() : confirmedDataYearsOf(years, counties);
    }

    @Query(
            value =
                    """
                    select distinct r.data_year
                    from assessment_round r join case_file f on f.case_key = r.case_key
                    where r.data_year in (:years) and r.confirmed_at is not null and f.county_key in (:counties)""",
            nativeQuery = true)
    Set<Integer> confirmedDataYearsOf(Collection<Integer> years, Collection<String> counties);

    /** How many rounds each year has. */
    @Query(
            """
            select new org.demonstrationcounty.round.RoundsOfYear(
                round.dataYear, count(round.id), count(round.confirmedAt))
            from RoundRow round group by round.dataYear
            """)
    List<RoundsOfYear> countsByYear();

    boolean existsByDataYearAndConfirmedAtIsNotNull(int dataYear);
}
