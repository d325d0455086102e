package org.demonstrationcounty.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.demonstrationcounty.casefile.DecisionViews.DecisionView;

/** The corrected application, its changes since the version before, and the decision that asked for them. */
record CorrectionView(
        @JsonUnwrapped ApplicationView application,
        DecisionView askedFor,
        List<ChangeView> changes,
        List<Change> baseChanges) {

    /** @param label of the field on the county's form */
    record ChangeView(@JsonUnwrapped Change change, String label) {}
}
