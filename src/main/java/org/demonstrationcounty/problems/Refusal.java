package org.demonstrationcounty.problems;

import java.util.List;

/**
 * One thing that is wrong with an input.
 *
 * @param field the path of the field, such as {@code figures.neeqListings}; empty where no single field is to blame
 * @param code the stable code, which is also the message key, such as {@code field.missing}
 * @param arguments what the message names; never null
 */
public record Refusal(String field, String code, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** One for which no single field is to blame. */
    public static Refusal of(String code, Object... arguments) {
        return new Refusal("", code, List.of(arguments));
    }

    public Refusal at(String place) {
        return new Refusal(place, code, arguments);
    }
}
