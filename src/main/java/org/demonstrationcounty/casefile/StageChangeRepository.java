package org.demonstrationcounty.casefile;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StageChangeRepository extends Repository<StageChangeRow, Long> {

    StageChangeRow save(StageChangeRow row);

    List<StageChangeRow> findByCaseKeyOrderById(String caseKey);
}
