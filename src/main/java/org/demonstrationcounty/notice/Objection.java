package org.demonstrationcounty.notice;

import java.util.Map;
import java.util.Objects;
import org.demonstrationcounty.input.JsonFields;

/**
 * An objection to a notice (P3), with real name, organisation and contact. Only the bureau and the government read
 * it.
 */
public record Objection(String name, String organisation, String contact, String content) {

    /** The most characters of each text. */
    static final Map<String, Integer> MAX_LENGTHS =
            Map.of("name", 100, "organisation", 200, "contact", 200, "content", 4_000);

    static Objection read(JsonFields fields) {
        return new Objection(
                text("name", fields), text("organisation", fields), text("contact", fields), text("content", fields));
    }

    private static String text(String name, JsonFields fields) {
        return fields.text(name, Objects.requireNonNull(MAX_LENGTHS.get(name), name));
    }
}
