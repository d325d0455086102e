package org.demonstrationcounty.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CaseImportRepository extends Repository<CaseImportRow, Long> {

    CaseImportRow save(CaseImportRow row);

    Optional<CaseImportRow> findById(Long id);

    List<CaseImportRow> findAllByOrderByIdDesc();
}
