package org.demonstrationcounty.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.demonstrationcounty.assessment.RoundResultView;

/**
 * A confirmed round with its evaluation in force.
 *
 * @param remarks sentences on everything that was unusual in the round, in the reader's language
 */
public record ConfirmedRound(@JsonUnwrapped RoundResultView result, List<String> remarks) {}
