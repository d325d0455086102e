package org.demonstrationcounty.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.policy.Edition;

/** The forms that a county and the departments submit in a story, read from the story's file of invented data. */
class CountyPapers {

    private final JsonNode data;
    private final ObjectMapper mapper;

    CountyPapers(JsonNode data, ObjectMapper mapper) {
        this.data = data;
        this.mapper = mapper;
    }

    Map<String, Object> application() {
        Map<String, Object> fields = new HashMap<>();
        data.get("application").fields().forEachRemaining(each -> fields.put(each.getKey(), plain(each.getValue())));
        fields.computeIfPresent("statement", (name, text) -> Invented.text((String) text));
        fields.put("base", data.get("base").toString());
        return fields;
    }

    /**
     * The figures of one department, each with the note that it is invented, and the base as it stands in the
     * application.
     */
    Map<String, Object> figures(String department, List<String> codes) {
        ObjectNode figures = table("figures", codes);
        ObjectNode notes = mapper.createObjectNode();
        figures.fieldNames().forEachRemaining(code -> notes.put(code, Invented.MARK));

        Map<String, Object> fields = new HashMap<>();
        fields.put("figures", figures.toString());
        fields.put("base", table("base", codes).toString());
        fields.put("notes", notes.toString());
        if (department.equals(Edition.STATES_COUNTY_GDP)) {
            fields.put("countyGdpGrowth", plain(data.get("countyGdpGrowth")));
        }
        return fields;
    }

    Map<String, Object> annualReport() {
        JsonNode report = data.get("report").deepCopy();
        report.get("claims").forEach(claim -> mark((ObjectNode) claim, "summary"));
        return Map.of(
                "summary", Invented.text(report.get("summary").textValue()),
                "experience", Invented.text(report.get("experience").textValue()),
                "claims", report.get("claims").toString());
    }

    private ObjectNode table(String field, List<String> codes) {
        return ((ObjectNode) data.get(field).deepCopy()).retain(codes);
    }

    private static void mark(ObjectNode node, String field) {
        node.put(field, Invented.text(node.get(field).textValue()));
    }

    private static Object plain(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        return value.isNumber() ? new BigDecimal(value.asText()) : value.textValue();
    }
}
