package org.demonstrationcounty.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;

/** Reads a list of codes out of JSON: each known, each once, at least one. */
public record CodeList(String field, Set<String> known) {

    public List<String> read(JsonNode list, Refusals refusals) {
        List<String> codes = new ArrayList<>();
        if (list == null) {
            return codes;
        }
        if (list.isEmpty()) {
            refusals.add(field, "field.missing");
        }
        for (int index = 0; index < list.size(); index++) {
            String path = field + "[" + index + "]";
            JsonNode node = list.get(index);
            if (!node.isTextual()) {
                refusals.add(path, "field.type", new Refusal(path, "type.text", List.of()));
            } else if (!known.contains(node.textValue())) {
                refusals.add(path, "field.unknown-code", node.textValue());
            } else if (codes.contains(node.textValue())) {
                refusals.add(path, "field.duplicate");
            } else {
                codes.add(node.textValue());
            }
        }
        return codes;
    }
}
