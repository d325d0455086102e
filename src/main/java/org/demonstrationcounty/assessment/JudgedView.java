package org.demonstrationcounty.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.demonstrationcounty.figure.RoundHead;

/** An evaluated round, with the grade that the policy proposes (P4). */
public record JudgedView(
        @JsonUnwrapped RoundHead head,
        @JsonUnwrapped RoundResultView result,
        String proposedGrade,
        String proposedGradeName) {}
