package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StageChangeRepository extends Repository<StageChangeRow, Long> {

    StageChangeRow save(StageChangeRow row);

    /** The latest moment at which the case entered a stage or was decided on. */
    @Query(
            """
            select max(moment) from (
                select change.enteredAt moment from StageChangeRow change where change.caseKey = :caseKey
                union all
                select made.decidedAt moment from DecisionRow made where made.caseKey = :caseKey)
            """)
    Optional<Instant> latestMoment(String caseKey);

    List<StageChangeRow> findByCaseKeyOrderById(String caseKey);
}
