package org.demonstrationcounty.document;

import org.demonstrationcounty.application.CityConsents;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.stereotype.Component;

/** Looks for the consent of the city government among the documents of a case (P2). */
@Component
class AttachedConsents implements CityConsents {

    private final DocumentRepository documents;

    AttachedConsents(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public boolean isAttached(CaseKey caseKey) {
        return documents.existsByCaseKeyAndKind(caseKey.text(), DocumentKind.CITY_CONSENT);
    }

    @Override
    public String kind() {
        return DocumentKind.CITY_CONSENT.code();
    }
}
