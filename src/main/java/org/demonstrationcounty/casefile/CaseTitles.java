package org.demonstrationcounty.casefile;

import java.util.Optional;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.springframework.stereotype.Component;

/**
 * The names of the programme and its honour in a case (P5, P7). While the case runs they are those of the current
 * edition. After its end they stay as they were when its last document was issued.
 */
@Component
class CaseTitles {

    private final Editions editions;
    private final IssuedDocumentRepository documents;

    CaseTitles(Editions editions, IssuedDocumentRepository documents) {
        this.editions = editions;
        this.documents = documents;
    }

    Edition.Titles of(CaseFile file) {
        Optional<Edition> kept = file.stage().isEnd()
                ? documents
                        .findFirstByCaseKeyOrderByIdDesc(file.caseKey().text())
                        .flatMap(this::editionOf)
                : Optional.empty();
        return kept.orElseGet(editions::current).titles();
    }

    /** The edition of a document. Earlier releases did not store it; then the year of issue decides. */
    private Optional<Edition> editionOf(IssuedDocumentRow document) {
        return document.edition() == null
                ? editions.findGoverning(document.issuedOn().getYear())
                : editions.find(document.edition());
    }
}
