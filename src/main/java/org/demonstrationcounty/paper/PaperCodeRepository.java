package org.demonstrationcounty.paper;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PaperCodeRepository extends Repository<PaperCodeRow, Long> {

    PaperCodeRow save(PaperCodeRow row);

    Optional<PaperCodeRow> findByCaseKeyAndKindAndVersion(String caseKey, String kind, String version);

    Optional<PaperCodeRow> findByCode(String code);
}
