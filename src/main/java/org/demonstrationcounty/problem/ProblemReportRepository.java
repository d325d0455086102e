package org.demonstrationcounty.problem;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProblemReportRepository extends Repository<ProblemReportRow, Long> {

    ProblemReportRow save(ProblemReportRow row);

    Optional<ProblemReportRow> findByProcessInstanceId(String processInstanceId);

    List<ProblemReportRow> findByAnswerIsNull();
}
