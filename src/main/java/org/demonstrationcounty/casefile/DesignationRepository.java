package org.demonstrationcounty.casefile;

import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DesignationRepository extends Repository<CaseFileRow, String> {

    @Query(
            value =
                    """
            select new org.demonstrationcounty.casefile.DesignationOnRecord(
                file.countyKey, document.documentNumber, document.issuedOn, document.edition, revocation.enteredAt)
            from CaseFileRow file
            join IssuedDocumentRow document on document.caseKey = file.caseKey and document.kind = :kind
            left join StageChangeRow revocation on revocation.caseKey = file.caseKey and revocation.stage = :revoked
            where file.stage in :stages
            order by document.issuedOn desc, file.caseKey
            """,
            countQuery =
                    """
            select count(document) from IssuedDocumentRow document
            join CaseFileRow file on file.caseKey = document.caseKey
            where document.kind = :kind and file.stage in :stages
            """)
    Page<DesignationOnRecord> find(Set<Stage> stages, IssuedDocumentRow.Kind kind, Stage revoked, Pageable page);
}
