package org.demonstrationcounty.problem;

/** A new problem report of a county (R20). */
record NewReport(String caseKey, String subject, String content) {}
