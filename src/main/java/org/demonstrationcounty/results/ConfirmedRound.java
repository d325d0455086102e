package org.demonstrationcounty.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.demonstrationcounty.assessment.RoundResultView;

/**
 * A confirmed round with its latest evaluation.
 *
 * @param remarks whatever made it unlike the others
 */
public record ConfirmedRound(@JsonUnwrapped RoundResultView result, List<String> remarks) {}
