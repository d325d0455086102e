package org.demonstrationcounty.assessment.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.assessment.AssessmentSheets;
import org.demonstrationcounty.assessment.JudgedView;
import org.demonstrationcounty.figure.FigureViews.DepartmentView;

/**
 * An evaluated round as its reviewer sees it.
 *
 * @param wanted what this round wants besides what every form declares
 * @param departments those to which it can be returned
 */
record ReviewView(
        @JsonUnwrapped JudgedView judged,
        List<Wanted> wanted,
        List<DepartmentView> departments,
        @JsonUnwrapped AssessmentSheets.RulingsView rulings) {

    /** A field that must be given with these choices of other fields, and why. */
    record Wanted(String field, Map<String, List<String>> when, String message) {}
}
