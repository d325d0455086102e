package org.demonstrationcounty.casefile;

import org.demonstrationcounty.county.CaseKey;

/** A case has ended. The event is published in the same transaction, while the case is locked. */
public record CaseEnded(CaseKey caseKey, Stage stage) {}
