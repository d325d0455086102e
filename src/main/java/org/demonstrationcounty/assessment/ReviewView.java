package org.demonstrationcounty.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.figure.FigureViews.DepartmentView;

/**
 * An evaluated round as its reviewer sees it.
 *
 * @param wanted what this round wants besides what every form declares
 * @param departments those to which it can be returned
 * @param rulingKinds what can be ruled on an indicator
 * @param rulingReasonMaxLength of the reason of a ruling, in characters
 */
record ReviewView(
        @JsonUnwrapped JudgedView judged,
        List<Wanted> wanted,
        List<DepartmentView> departments,
        List<RulingKind> rulingKinds,
        int rulingReasonMaxLength) {

    /** A field that must be given with these choices of other fields, and why. */
    record Wanted(String field, Map<String, List<String>> when, String message) {}

    record RulingKind(String code, String name) {}
}
