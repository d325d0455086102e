package org.demonstrationcounty.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.DecisionViews.DecisionView;
import org.demonstrationcounty.policy.NamedIndicator;
import org.jspecify.annotations.Nullable;

/**
 * What the forms on the way of an application show.
 *
 * @param baseRows the indicators whose base figures an application states, with their limits
 * @param formerBaseRows those of the stated ones that the current edition has no more
 * @param application null before the first is submitted, as are the former rows and what follows
 * @param stated what the county filled in, in the order of its form, but for the base figures
 * @param submittedBy name of who submitted it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        @JsonProperty("case") CaseView file,
        @Nullable List<DecisionView> decisions,
        List<BaseView> baseRows,
        @Nullable List<BaseView> formerBaseRows,
        @Nullable Application application,
        @Nullable List<Stated> stated,
        @Nullable String submittedBy,
        @Nullable List<Eligibility> eligibility) {

    /** A row of the base figures. */
    public record BaseView(@JsonUnwrapped NamedIndicator indicator, String departmentName) {}

    /** A field of the application, by the label that the county read. */
    public record Stated(String field, String label, Object value) {}

    /**
     * A condition of P1 beside what the county states.
     *
     * @param required the least that is asked, or true where the condition is a yes
     */
    public record Eligibility(String name, Object required, Object stated, boolean met) {}
}
