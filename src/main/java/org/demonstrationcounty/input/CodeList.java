package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of codes from JSON. It has at least one code, and each is known and stands there once.
 *
 * @param field name of the field, for refusals
 */
public record CodeList(String field, Set<String> known) {

    public List<String> read(@Nullable JsonNode list, Refusals refusals) {
        ValueReader values = new ValueReader(refusals);
        List<String> codes = new ArrayList<>();
        if (list == null) {
            return codes;
        }
        if (list.isEmpty()) {
            refusals.add(field, "field.missing");
        }
        for (int index = 0; index < list.size(); index++) {
            String path = field + "[" + index + "]";
            String code = values.required(values.code(list.get(index), path, known::contains), path);
            if (codes.contains(code)) {
                refusals.add(path, "field.duplicate");
            } else if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }
}
