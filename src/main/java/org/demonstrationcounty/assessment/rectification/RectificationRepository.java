package org.demonstrationcounty.assessment.rectification;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RectificationRepository extends Repository<RectificationRow, Long> {

    RectificationRow save(RectificationRow row);

    Optional<RectificationRow> findByCaseKeyAndRound(String caseKey, int round);
}
