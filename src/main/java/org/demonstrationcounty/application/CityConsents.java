package org.demonstrationcounty.application;

import org.demonstrationcounty.county.CaseKey;

/** Knows whether the city government's consent, 市级同意文件, is attached to a case (P2). */
public interface CityConsents {

    boolean isAttached(CaseKey caseKey);

    /** The kind of this document, as the list of a case's documents names it. */
    String kind();
}
