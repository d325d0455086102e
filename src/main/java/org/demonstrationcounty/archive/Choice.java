package org.demonstrationcounty.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.input.WrittenText;

/**
 * The choices of a cell. A cell has the name of a choice and its code, or one of them.
 *
 * @param names Chinese names by code
 */
record Choice(Map<String, String> names) {

    private static final String BETWEEN = " ";

    Choice {
        names = new LinkedHashMap<>(names);
    }

    /** A choice as it is written into a cell. A code without a name stands alone. */
    String written(String code) {
        String name = names.get(code);
        return name == null || name.equals(code) ? code : name + BETWEEN + code;
    }

    /** The code of the choice that a cell has; empty if it is none. */
    Optional<String> read(String text) {
        String given = WrittenText.code(text);
        return names.keySet().stream()
                .filter(code -> List.of(code, names.getOrDefault(code, code), written(code)).stream()
                        .anyMatch(form -> given.equals(WrittenText.code(form))))
                .findFirst();
    }

    /** The names, as a refusal lists them. */
    String listed() {
        return String.join("、", names.keySet().stream().map(this::written).toList());
    }
}
