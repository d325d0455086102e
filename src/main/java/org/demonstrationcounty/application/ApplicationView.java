package org.demonstrationcounty.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.DecisionViews.DecisionView;
import org.demonstrationcounty.policy.NamedIndicator;
import org.demonstrationcounty.step.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * The contents of the forms of an application.
 *
 * @param baseRows the indicators for which the form asks base figures, with their limits
 * @param conditions the conditions that the form shows beside the fields while they are filled in
 * @param formerBaseRows indicators that have a base figure but are not in the current edition; null, like the
 *     components after it, before the first submission
 * @param application the latest version
 * @param stated the fields that the county filled in, in the order of its form, without the base figures
 * @param submittedBy name of the person who submitted it
 * @param wanted fields that a decision on it must give besides; absent for none
 * @param toCorrect the fields that the return names; absent if it names none, and for all but the county that corrects
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        @JsonProperty("case") CaseView file,
        @Nullable List<DecisionView> decisions,
        List<BaseView> baseRows,
        List<Condition> conditions,
        @Nullable List<BaseView> formerBaseRows,
        @Nullable Application application,
        @Nullable List<Stated> stated,
        @Nullable String submittedBy,
        @Nullable List<Eligibility> eligibility,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Wanted> wanted,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ToCorrect> toCorrect) {

    ApplicationView wanting(List<Wanted> fields) {
        return with(fields, toCorrect);
    }

    ApplicationView returned(List<ToCorrect> named) {
        return with(wanted, named);
    }

    private ApplicationView with(List<Wanted> fields, List<ToCorrect> named) {
        return new ApplicationView(
                file,
                decisions,
                baseRows,
                conditions,
                formerBaseRows,
                application,
                stated,
                submittedBy,
                eligibility,
                fields,
                named);
    }

    /**
     * A condition for creation (P1).
     *
     * @param yes whether it is met by a yes
     * @param least the least value that meets it, and that for a former poverty county
     */
    public record Condition(String field, boolean yes, BigDecimal least, BigDecimal leastFormerPoverty) {}

    /**
     * @param field name of the field; for a base figure {@code base.} and the code of its indicator
     * @param reason why the application came back
     */
    public record ToCorrect(String field, String label, @Nullable String reason) {}

    /** A row for a base figure. */
    public record BaseView(@JsonUnwrapped NamedIndicator indicator, String departmentName) {}

    /** A field of the application, with the label that the county saw. */
    public record Stated(String field, String label, Object value) {}

    /**
     * A condition for creation (P1), with what the county stated.
     *
     * @param required the least value that meets it; true if the condition is a yes
     */
    public record Eligibility(String name, Object required, Object stated, boolean met) {}
}
