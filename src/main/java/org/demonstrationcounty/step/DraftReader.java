package org.demonstrationcounty.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.input.ValueReader;
import org.demonstrationcounty.input.WrittenText;
import org.demonstrationcounty.problems.Refusals;

/** Reads a draft. It may have any values that can be stored, in the step's own fields. */
final class DraftReader {

    private static final int LONGEST = 200_000;

    private final Set<String> names;
    private final Refusals refusals;

    DraftReader(List<Field> fields, Refusals refusals) {
        this.names = fields.stream().map(Field::name).collect(Collectors.toSet());
        this.refusals = refusals;
    }

    /** The text to store. Everything that is wrong with it is noted. */
    String read(JsonNode values) {
        new ValueReader(refusals).demandObject(values, "");
        for (Map.Entry<String, JsonNode> value : values.properties()) {
            if (!names.contains(value.getKey())) {
                refusals.add(value.getKey(), "field.unknown");
            } else if (!isStorable(value.getValue())) {
                refusals.add(value.getKey(), "field.character");
            }
        }
        String content = values.toString();
        if (content.length() > LONGEST) {
            refusals.add("", "field.length", String.valueOf(LONGEST));
        }
        return content;
    }

    private static boolean isStorable(JsonNode value) {
        if (value.isTextual()) {
            return WrittenText.isStorable(value.textValue());
        }
        return value.properties().stream().map(Map.Entry::getKey).allMatch(WrittenText::isStorable)
                && value.valueStream().allMatch(DraftReader::isStorable);
    }
}
