package org.demonstrationcounty.input;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The components of a record, by name. */
final class Components {

    private Components() {}

    static String[] of(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }
}
