package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When figures are asked for again, an emptied figure is removed and recorded, and a figure that is left out stays. */
@RunningProgramme
@OnBothDatabases
class EmptiedFiguresTest {

    private static final String DISPUTED = "entrepreneursTrained";
    private static final String OF_STATISTICS = "nonCoalIndustryShare";
    private static final String NOTE = "本年未开展培训，原数误填";

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase qingxu;
    private JsonNode askedOfSme;
    private JsonNode askedOfStatistics;

    @BeforeAll
    void bothCountiesDisputeAFigure() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021).toNotice();
        qingxu = programme.caseOf("140121", 2021).toNotice();
        List<CountyCase> both = List.of(yangcheng, qingxu);
        both.forEach(each -> each.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02")));
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        both.forEach(each -> each.fromConsentToCreation("2021-03-09"));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        both.forEach(each -> each.reaches("ROUND_1")
                .report(List.of())
                .supplyFigures(1, 2000, 1000)
                .step(
                        each.county(),
                        "confirm-figures",
                        Map.of(
                                "decision",
                                "dispute",
                                "codes",
                                each == yangcheng ? List.of(DISPUTED, OF_STATISTICS) : List.of(DISPUTED),
                                "comment",
                                "与实际不符")));
        askedOfSme = view("sme");
        askedOfStatistics = view("statistics");
        Map<String, Object> emptied =
                new LinkedHashMap<>(Map.of("figures", Map.of(), "notes", Map.of(OF_STATISTICS, NOTE)));
        emptied.put("base", Collections.singletonMap(OF_STATISTICS, null));
        emptied.put("countyGdpGrowth", null);
        yangcheng.step("statistics", "supply-figures", emptied);
    }

    private JsonNode view(String department) {
        return programme
                .as(department)
                .get("/api/steps/" + yangcheng.task(department, "supply-figures"))
                .is(200)
                .json()
                .get("view");
    }

    @Test
    void aFormNamesThoseOfItsOwnFiguresThatTheCountyDisputes() {
        assertThat(askedOfSme.get("disputed").valueStream().map(JsonNode::asText))
                .containsExactly(DISPUTED);
        assertThat(askedOfStatistics.get("disputed").valueStream().map(JsonNode::asText))
                .containsExactly(OF_STATISTICS);
        assertThat(askedOfSme.get("reason").asText()).isEqualTo("与实际不符");
    }

    @Test
    @Rule("R15")
    void anEmptiedBaseAndAnEmptiedGrowthAreRemovedAndRecordedToo() {
        JsonNode base = trail(yangcheng, "base." + OF_STATISTICS);
        assertThat(base.get("oldValue").asText()).isEqualTo("60");
        assertThat(base.get("newValue").isNull()).isTrue();
        assertThat(base.get("reason").asText()).isEqualTo(NOTE);
        JsonNode growth = trail(yangcheng, "countyGdpGrowth");
        assertThat(growth.get("oldValue").asText()).isEqualTo("8.1");
        assertThat(growth.get("newValue").isNull()).isTrue();
    }

    @Test
    @Rule("R15")
    void aNullRemovesTheFigureAndTheTrailHasTheNote() {
        Map<String, Object> figures = new LinkedHashMap<>(programme.figures("sme", 60, 2000));
        figures.putAll(Collections.singletonMap(DISPUTED, null));
        yangcheng.step("sme", "supply-figures", Map.of("figures", figures, "notes", Map.of(DISPUTED, NOTE)));

        assertThat(verdict(yangcheng, OF_STATISTICS).get("previous").isNull()).isTrue();
        assertThat(verdict(yangcheng, "clusterOutputGrowth").get("status").asText())
                .isEqualTo("UNDETERMINED");
        JsonNode verdict = verdict(yangcheng, DISPUTED);
        assertThat(verdict.get("current").isNull()).isTrue();
        assertThat(verdict.get("status").asText()).isEqualTo("UNDETERMINED");
        JsonNode entry = trail(yangcheng, "figures." + DISPUTED);
        assertThat(entry.get("oldValue").asText()).isEqualTo("2000");
        assertThat(entry.get("newValue").isNull()).isTrue();
        assertThat(entry.get("reason").asText()).isEqualTo(NOTE);
    }

    @Test
    @Rule("R15")
    void aFigureThatIsLeftOutStaysAndGetsTheNote() {
        qingxu.step("sme", "supply-figures", Map.of("figures", Map.of(), "notes", Map.of(DISPUTED, "核对无误")));

        assertThat(verdict(qingxu, DISPUTED).get("current").asInt()).isEqualTo(2000);
        assertThat(verdict(qingxu, "clusterOutputGrowth").get("status").asText())
                .isNotEqualTo("UNDETERMINED");
        assertThat(trail(qingxu, "figures." + DISPUTED).get("newValue").asText())
                .isEqualTo("2000");
    }

    private static JsonNode verdict(CountyCase county, String indicator) {
        return county.assessment("bureau", 1)
                .is(200)
                .json()
                .get("indicators")
                .valueStream()
                .filter(each -> each.get("code").asText().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** The latest audit entry about a field. */
    private JsonNode trail(CountyCase county, String field) {
        return programme
                .as("bureau")
                .get("/api/cases/" + county.key() + "/audit?action=supply-figures&size=200")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(each -> each.get("field").asText().equals(field))
                .max(Comparator.comparing(each -> each.get("at").asText()))
                .orElseThrow();
    }
}
