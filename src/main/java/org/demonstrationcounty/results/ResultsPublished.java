package org.demonstrationcounty.results;

import java.util.List;
import org.demonstrationcounty.county.CaseKey;

/**
 * The results of a data year were published. The event is published in the same transaction.
 *
 * @param cases the cases with a confirmed result of the year
 * @param user who published it
 */
public record ResultsPublished(int dataYear, List<CaseKey> cases, String user) {}
