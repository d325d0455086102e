package org.demonstrationcounty.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.demonstrationcounty.casefile.CaseView;

/** What every form of a round shows: the case, the round, the year of its data, the edition that judges it. */
public record RoundHead(@JsonProperty("case") CaseView file, int round, int dataYear, String edition) {}
