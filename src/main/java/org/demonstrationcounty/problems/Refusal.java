package org.demonstrationcounty.problems;

import java.util.List;

/**
 * One thing that is wrong with an input.
 *
 * @param field the path of the field, such as {@code figures.neeqListings}; empty if no single field is wrong
 * @param code the stable code, which is also the message key, such as {@code field.missing}
 * @param arguments of the message; none of them is null
 */
public record Refusal(String field, String code, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal that concerns no single field. */
    public static Refusal of(String code, Object... arguments) {
        return new Refusal("", code, List.of(arguments));
    }

    public Refusal at(String place) {
        return new Refusal(place, code, arguments);
    }
}
