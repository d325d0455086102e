package org.demonstrationcounty.casefile;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IssuedDocumentRepository extends Repository<IssuedDocumentRow, Long> {

    IssuedDocumentRow save(IssuedDocumentRow row);

    Optional<IssuedDocumentRow> findFirstByCaseKeyOrderByIdDesc(String caseKey);

    Optional<IssuedDocumentRow> findFirstByCaseKeyAndKindOrderByIdDesc(String caseKey, IssuedDocumentRow.Kind kind);
}
