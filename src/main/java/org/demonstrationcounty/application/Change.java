package org.demonstrationcounty.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A difference between an application and its correction.
 *
 * @param field name of the field; for a base figure the code of its indicator
 * @param before null if nothing was stated
 * @param after null if nothing is stated any more
 */
record Change(String field, @Nullable Object before, @Nullable Object after) {

    static List<Change> ofFields(Application before, Application after) {
        return between(before.fields(), after.fields());
    }

    static List<Change> ofBase(Application before, Application after) {
        return between(before.base(), after.base());
    }

    private static List<Change> between(Map<String, ?> before, Map<String, ?> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new Change(field, before.get(field), after.get(field)));
            }
        }
        return changes;
    }
}
