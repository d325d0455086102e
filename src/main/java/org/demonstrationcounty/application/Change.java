package org.demonstrationcounty.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changed of an application.
 *
 * @param field name of the field, or code of the indicator whose base figure it is
 * @param before null where nothing had been stated
 * @param after null where nothing is stated any more
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
