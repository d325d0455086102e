package org.demonstrationcounty.problem;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProblemReportRepository extends Repository<ProblemReportRow, Long> {

    ProblemReportRow save(ProblemReportRow row);

    Optional<ProblemReportRow> findByProcessInstanceId(String processInstanceId);
}
