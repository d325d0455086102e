package org.demonstrationcounty.assessment;

import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface AnnualReportRepository extends Repository<AnnualReportRow, Long> {

    AnnualReportRow save(AnnualReportRow row);

    Optional<AnnualReportRow> findByCaseKeyAndRound(String caseKey, int round);
}
