package org.demonstrationcounty.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<RoundRow, Long> {

    RoundRow save(RoundRow row);

    Optional<RoundRow> findByCaseKeyAndRound(String caseKey, int round);

    List<RoundRow> findByCaseKeyAndConfirmedAtIsNotNullOrderByRound(String caseKey);

    List<RoundRow> findByDataYearAndConfirmedAtIsNull(int dataYear);

    List<RoundRow> findByDataYearAndConfirmedAtIsNotNull(int dataYear);

    boolean existsByDataYearAndConfirmedAtIsNotNull(int dataYear);
}
