package org.demonstrationcounty.problem;

/** A problem as a county reports it (R20). */
record NewReport(String caseKey, String subject, String content) {}
