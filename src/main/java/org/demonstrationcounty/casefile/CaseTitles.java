package org.demonstrationcounty.casefile;

import java.util.Optional;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.springframework.stereotype.Component;

/**
 * What the programme and its honour are called in a case (P5, P7): as the current edition has it, and once the case has ended as
 * its last document was issued, whatever they are called since.
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

    /** A document of a release that did not keep it goes by the year of its issue. */
    private Optional<Edition> editionOf(IssuedDocumentRow document) {
        return document.edition() == null
                ? editions.findGoverning(document.issuedOn().getYear())
                : editions.find(document.edition());
    }
}
