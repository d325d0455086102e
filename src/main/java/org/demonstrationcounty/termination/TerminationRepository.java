package org.demonstrationcounty.termination;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TerminationRepository extends Repository<TerminationRow, String> {

    TerminationRow save(TerminationRow row);

    Optional<TerminationRow> findById(String caseKey);
}
