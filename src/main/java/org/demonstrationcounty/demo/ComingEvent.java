package org.demonstrationcounty.demo;

import java.time.Instant;

/**
 * Something that happens by itself once the clock gets there.
 *
 * @param caseKey the case to which it happens
 * @param what in the reader's language
 */
record ComingEvent(Instant at, String caseKey, String countyName, String what) {}
