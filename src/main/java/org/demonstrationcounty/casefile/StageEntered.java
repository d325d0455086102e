package org.demonstrationcounty.casefile;

import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * A case has entered a stage. The event is published in the same transaction, while the case is locked.
 *
 * @param left the stage before; null if the case was at this stage already
 */
public record StageEntered(CaseKey caseKey, @Nullable Stage left, Stage stage) {}
