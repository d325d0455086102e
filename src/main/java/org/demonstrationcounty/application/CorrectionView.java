package org.demonstrationcounty.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.demonstrationcounty.casefile.DecisionViews.DecisionView;

/** The application as it is now, what this version changed of the one before, and the decision that asked for it. */
record CorrectionView(
        @JsonUnwrapped ApplicationView application,
        DecisionView askedFor,
        List<ChangeView> changes,
        List<Change> baseChanges) {

    /** @param label what the county calls the field */
    record ChangeView(@JsonUnwrapped Change change, String label) {}
}
