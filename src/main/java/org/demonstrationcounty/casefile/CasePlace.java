package org.demonstrationcounty.casefile;

/** The properties by which cases are filtered. */
record CasePlace(int applicationYear, Stage stage, String countyKey) {}
