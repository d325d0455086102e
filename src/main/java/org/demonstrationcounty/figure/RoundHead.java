package org.demonstrationcounty.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.demonstrationcounty.casefile.CaseView;

/** The head of every form of a round: the case, the round, its data year, and the edition by which it is judged. */
public record RoundHead(@JsonProperty("case") CaseView file, int round, int dataYear, String edition) {}
