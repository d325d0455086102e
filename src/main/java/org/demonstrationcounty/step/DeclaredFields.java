package org.demonstrationcounty.step;

import java.util.Map;
import org.demonstrationcounty.problems.Refusals;

/** Reads values by the declaration of a step's fields where no such step is open. */
public final class DeclaredFields {

    private DeclaredFields() {}

    /** The values by field name. Every problem is noted in {@code refusals}. */
    public static Map<String, Object> read(String step, Map<String, Object> given, Refusals refusals) {
        return new FieldsGuard(FieldDeclarations.ofThisRelease(step)).read(given, refusals);
    }
}
