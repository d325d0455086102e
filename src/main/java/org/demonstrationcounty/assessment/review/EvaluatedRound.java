package org.demonstrationcounty.assessment.review;

import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.round.AssessedRound;

/** A round with what it was judged to come to, the last time that it was. */
record EvaluatedRound(AssessedRound round, EvaluationRow latest) {}
