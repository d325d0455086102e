package org.demonstrationcounty.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<DocumentRow, Long> {

    DocumentRow save(DocumentRow row);

    void delete(DocumentRow row);

    boolean existsByCaseKeyAndKind(String caseKey, DocumentKind kind);

    List<DocumentRow> findByCaseKeyAndKindInOrderById(String caseKey, Set<DocumentKind> kinds);

    Optional<DocumentRow> findByIdAndCaseKeyAndKindIn(long id, String caseKey, Set<DocumentKind> kinds);
}
