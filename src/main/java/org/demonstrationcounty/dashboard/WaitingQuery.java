package org.demonstrationcounty.dashboard;

import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters of the list of open tasks. */
@Component
class WaitingQuery {

    private final OfficeKinds offices;
    private final Steps steps;

    WaitingQuery(OfficeKinds offices, Steps steps) {
        this.offices = offices;
        this.steps = steps;
    }

    WaitingFilter read(@Nullable String office, @Nullable String step, @Nullable String late, Refusals refusals) {
        if (office != null && !offices.all().contains(office)) {
            refusals.add("office", "field.unknown-code", office);
        }
        if (step != null && !steps.keys().contains(step)) {
            refusals.add("step", "field.unknown-code", step);
        }
        return new WaitingFilter(office, step, Boolean.TRUE.equals(new Parameters(refusals).flag("late", late)));
    }
}
