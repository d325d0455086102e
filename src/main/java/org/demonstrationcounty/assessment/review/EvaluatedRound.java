package org.demonstrationcounty.assessment.review;

import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.round.AssessedRound;

/** A round with its latest evaluation. */
record EvaluatedRound(AssessedRound round, EvaluationRow latest) {}
