package org.demonstrationcounty.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What whoever takes the tour may enter at a step, so that the case comes to its designation. All of it is invented. */
@Component
@Profile("demo")
class TourPapers {

    /** The department that supplies the growth of the province. */
    static final String OF_THE_GROWTH = "sme";

    private static final String DECISION = "decision";

    private final JsonNode data;
    private final ObjectMapper mapper;
    private final Editions editions;
    private final ProgrammeClock clock;

    TourPapers(ObjectMapper mapper, Editions editions, ProgrammeClock clock) {
        this.mapper = mapper;
        this.editions = editions;
        this.clock = clock;
        try (var file = new ClassPathResource("demo/tour.json").getInputStream()) {
            this.data = mapper.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The county of the tour. */
    String county() {
        return data.get("county").textValue();
    }

    /**
     * The values of a step's fields, as its draft keeps them; empty for a step that is only read.
     *
     * @param group the office that does the step
     * @param round 0 before the first
     */
    Map<String, Object> of(String step, String group, int round) {
        return plain(fields(step, group, round));
    }

    private ObjectNode fields(String step, String group, int round) {
        return switch (step) {
            case "prepare-application", "correct-application" -> application();
            case "publish-notice" -> empty().put("publishOn", clock.today().toString());
            case "issue-approval", "issue-designation" -> document(step);
            case "supply-figures" -> figures(Groups.codeOfOffice(group), Math.max(round, 1));
            case "submit-annual-report" -> report();
            case "confirm-figures" -> empty().put(DECISION, "confirm");
            case "review-assessment" -> empty().put(DECISION, "confirm").put("grade", "GOOD");
            case "city-review", "bureau-review", "meeting", "government-consent" -> approval();
            case "inspect-on-site", "final-meeting", "final-consent" -> approval();
            default -> empty();
        };
    }

    /** The growth of the province in a data year. */
    Map<String, Object> growth(int dataYear) {
        ObjectNode given = empty().put("dataYear", dataYear);
        given.set("provincialSmeRevenueGrowth", data.get("provincialSmeRevenueGrowth"));
        return plain(given);
    }

    private ObjectNode application() {
        ObjectNode fields = data.get("application").deepCopy();
        fields.put("statement", Invented.text(fields.get("statement").textValue()));
        fields.set("base", data.get("base"));
        return fields;
    }

    private ObjectNode approval() {
        return empty().put(DECISION, "approve").put("comment", Invented.text("同意。"));
    }

    private ObjectNode document(String step) {
        LocalDate today = clock.today();
        String kind = step.equals("issue-approval") ? "演示创建" : "演示命名";
        return empty().put("documentNumber", kind + "〔" + today.getYear() + "〕9号")
                .put("issuedOn", today.toString());
    }

    private ObjectNode figures(String department, int round) {
        List<String> codes = editions.current().codesOf(department);
        ObjectNode fields = empty();
        fields.set("figures", only(data.get("rounds").get(round - 1), codes));
        if (round == 1) {
            fields.set("base", only(data.get("base"), codes));
        }
        if (department.equals(Edition.STATES_COUNTY_GDP)) {
            fields.set("countyGdpGrowth", data.get("countyGdpGrowth"));
        }
        return fields;
    }

    private ObjectNode report() {
        return empty().put("summary", Invented.text(data.get("summary").textValue()))
                .put("experience", Invented.text(data.get("experience").textValue()));
    }

    private static ObjectNode only(JsonNode figures, List<String> codes) {
        return ((ObjectNode) figures.deepCopy()).retain(codes);
    }

    private Map<String, Object> plain(ObjectNode values) {
        return mapper.convertValue(values, new TypeReference<>() {});
    }

    private ObjectNode empty() {
        return mapper.createObjectNode();
    }
}
