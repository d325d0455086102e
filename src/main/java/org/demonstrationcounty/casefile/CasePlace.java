package org.demonstrationcounty.casefile;

/** What cases are searched by. */
record CasePlace(int applicationYear, Stage stage, String countyKey) {}
