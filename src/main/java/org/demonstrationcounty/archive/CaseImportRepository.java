package org.demonstrationcounty.archive;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface CaseImportRepository extends Repository<CaseImportRow, Long> {

    CaseImportRow save(CaseImportRow row);

    /** Locks the import until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CaseImportRow> findById(Long id);

    List<CaseImportRow> findAllByOrderByIdDesc();
}
