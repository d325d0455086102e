package org.demonstrationcounty.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;

/** The latest decisions that a transaction has made. It holds their cases, so nobody else decides meanwhile. */
@Scope(scopeName = "transaction", proxyMode = ScopedProxyMode.TARGET_CLASS)
@Component
class MadeDecisions {

    private record Place(@Nullable CaseKey caseKey, String step) {}

    private final Map<Place, DecisionRow> made = new HashMap<>();
    private final Map<Place, DecisionRow> unstored = new HashMap<>();

    void add(CaseKey caseKey, String step, DecisionRow row) {
        made.put(new Place(caseKey, step), row);
        unstored.put(new Place(caseKey, step), row);
    }

    /** The decision of a step whose row waits for the name of its office; empty if the step has not decided. */
    Optional<DecisionRow> unstored(@Nullable CaseKey caseKey, String step) {
        return Optional.ofNullable(unstored.remove(new Place(caseKey, step)));
    }

    /** Empty if this transaction has not decided at the step. */
    Optional<DecisionRow> latest(CaseKey caseKey, String step) {
        return Optional.ofNullable(made.get(new Place(caseKey, step)));
    }
}
