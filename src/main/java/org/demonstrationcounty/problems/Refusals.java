package org.demonstrationcounty.problems;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of an input, so that one answer names them all. */
public final class Refusals {

    private final List<Refusal> found = new ArrayList<>();

    public Refusals add(String field, String code, Object... arguments) {
        return add(new Refusal(field, code, List.of(arguments)));
    }

    public Refusals add(Refusal refusal) {
        found.add(refusal);
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether a problem was found with this field or a part of it. */
    public boolean concern(String field) {
        return found.stream()
                .anyMatch(refusal ->
                        refusal.field().equals(field) || refusal.field().startsWith(field + "."));
    }

    public List<Refusal> found() {
        return List.copyOf(found);
    }

    /** @throws RefusedException of kind {@link Kind#INVALID} with all that was found, if anything was */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RefusedException(Kind.INVALID, "input.invalid", found);
        }
    }
}
