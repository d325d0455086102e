package org.demonstrationcounty.application;

import org.springframework.data.repository.Repository;

interface IssuedDocumentRepository extends Repository<IssuedDocumentRow, Long> {

    IssuedDocumentRow save(IssuedDocumentRow row);
}
