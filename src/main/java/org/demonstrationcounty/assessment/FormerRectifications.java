package org.demonstrationcounty.assessment;

import java.util.Optional;
import org.demonstrationcounty.round.AssessedRound;

/** Reads and records the rectifications of cases that began elsewhere. */
public interface FormerRectifications {

    Optional<FormerRound.Rectification> of(AssessedRound round);

    void keep(AssessedRound round, FormerRound.Rectification rectification, boolean ended, String user);
}
