package org.demonstrationcounty.casefile;

import org.demonstrationcounty.county.CaseKey;

/** A case has come to one of its ends. Published in the transaction in which it does, while the case is held. */
public record CaseEnded(CaseKey caseKey, Stage stage) {}
