package org.demonstrationcounty.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.problems.Refusals;
import org.junit.jupiter.api.Test;

/** Figures and rulings as the steps' forms submit them. */
class FigureReaderTest {

    private static final Edition EDITION = ShippedEdition.read();

    private final Refusals refusals = new Refusals();

    private static JsonNode json(String text) {
        return StrictJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, BigDecimal> figures(String text, String department) {
        Set<String> own = new HashSet<>(EDITION.codesOf(department));
        return new FigureReader(EDITION.standard(), refusals).read(json(text), "figures", own);
    }

    private List<String> found() {
        return refusals.found().stream()
                .map(refusal -> refusal.field() + " " + refusal.code())
                .toList();
    }

    @Test
    @Rule("R5")
    void aDepartmentGivesItsOwnFiguresExactly() {
        assertThat(figures(
                        "{\"nonCoalIndustryShare\": 51.2340, \"industrialOver1bn\": 1e1, \"modernServicesShare\": null}",
                        "statistics"))
                .containsExactly(
                        Map.entry("nonCoalIndustryShare", new BigDecimal("51.234")),
                        Map.entry("industrialOver1bn", new BigDecimal("10")));
        assertThat(found()).isEmpty();
    }

    @Test
    @Rule("R5")
    void figuresOfOthersAndUnknownFiguresAreRefusedWithAllOtherProblems() {
        assertThat(figures(
                        "{\"technologySmes\": 5, \"newEntities\": 1, \"industrialOver1bn\": 1.5, \"nonCoalIndustryShare\": \"50\","
                                + " \"modernServicesShare\": 50.12345, \"industrialOver100m\": -1, \"aboveScaleEnterprises\": 60}",
                        "statistics"))
                .containsOnlyKeys("aboveScaleEnterprises");
        assertThat(found())
                .containsExactly(
                        "figures.technologySmes figures.foreign-department",
                        "figures.newEntities field.unknown-code",
                        "figures.industrialOver1bn field.whole",
                        "figures.nonCoalIndustryShare field.type",
                        "figures.modernServicesShare field.scale",
                        "figures.industrialOver100m field.range");
    }

    @Test
    void aValueThatIsNoObjectHasNoFigures() {
        assertThat(figures("[1]", "statistics")).isEmpty();
        assertThat(found()).containsExactly("figures field.type");
        assertThat(figures("null", "statistics")).isEmpty();
    }

    @Test
    @Rule("R5")
    void everyIndicatorHasOneDepartmentExceptTheFormerAward() {
        List<String> all = ShippedEdition.DEPARTMENTS.stream()
                .flatMap(department -> EDITION.codesOf(department).stream())
                .toList();
        assertThat(all).hasSize(25).doesNotHaveDuplicates().doesNotContain("famousTrademarks");
    }

    @Test
    @Rule("R16")
    void aStoredRulingNeedsAReason() {
        String list = "[{\"indicator\":\"neeqListings\",\"kind\":\"MET\",\"reason\":\"已补正\"},"
                + "{\"indicator\":\"smeGdpShare\",\"kind\":\"EXEMPT\",\"reason\":\" \"},"
                + "{\"indicator\":\"technologySmes\",\"kind\":\"EXEMPT\",\"reason\":5},"
                + "{\"indicator\":\"newEnterprises\",\"kind\":\"SINGLE\",\"reason\":\"" + "长".repeat(4_001) + "\"}]";
        RulingReader reader = new RulingReader(EDITION.standard(), 1, RulingReader.Reason.REQUIRED, refusals);
        assertThat(reader.read(json(list), "rulings"))
                .containsExactly(new Ruling("neeqListings", Ruling.Kind.MET, "已补正"));
        assertThat(found())
                .containsExactly(
                        "rulings[1].reason field.missing",
                        "rulings[2].reason field.type",
                        "rulings[3].reason field.length");
    }
}
