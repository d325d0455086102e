package org.demonstrationcounty.casefile;

import org.springframework.data.repository.Repository;

public interface IssuedDocumentRepository extends Repository<IssuedDocumentRow, Long> {

    IssuedDocumentRow save(IssuedDocumentRow row);
}
