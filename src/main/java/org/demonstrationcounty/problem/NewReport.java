package org.demonstrationcounty.problem;

import org.demonstrationcounty.county.CaseKey;

/** A problem as a county reports it (R20). */
record NewReport(CaseKey caseKey, String subject, String content) {}
