package org.demonstrationcounty.assessment.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.demonstrationcounty.assessment.AssessmentSheets;
import org.demonstrationcounty.assessment.JudgedView;
import org.demonstrationcounty.figure.FigureViews.DepartmentView;
import org.demonstrationcounty.step.Wanted;

/**
 * An evaluated round, as its reviewer sees it.
 *
 * @param wanted fields that this round needs, beside those that the form always needs
 * @param departments the departments to which it can be returned
 */
record ReviewView(
        @JsonUnwrapped JudgedView judged,
        List<Wanted> wanted,
        List<DepartmentView> departments,
        @JsonUnwrapped AssessmentSheets.RulingsView rulings) {}
