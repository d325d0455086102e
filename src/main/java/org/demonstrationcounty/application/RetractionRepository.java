package org.demonstrationcounty.application;

import java.util.List;
import org.springframework.data.repository.Repository;

interface RetractionRepository extends Repository<RetractionRow, Long> {

    RetractionRow save(RetractionRow row);

    List<RetractionRow> findByCaseKeyOrderById(String caseKey);
}
