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

    List<RoundRow> findByConfirmedAtIsNotNullOrderByDataYearAscCaseKeyAsc();

    /** Keys of the cases that have a round of this data year. */
    @Query("select round.caseKey from RoundRow round where round.dataYear = :dataYear")
    List<String> casesOf(int dataYear);

    @Query("select distinct round.dataYear from RoundRow round")
    Set<Integer> dataYears();

    @Query("select distinct round.dataYear from RoundRow round where round.confirmedAt is not null")
    Set<Integer> confirmedDataYears();

    boolean existsByDataYearAndConfirmedAtIsNotNull(int dataYear);
}
