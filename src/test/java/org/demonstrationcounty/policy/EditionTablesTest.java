package org.demonstrationcounty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Figure;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Warning;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables of an edition can say besides what the shipped ones say. */
@Rule("R21")
class EditionTablesTest {

    private static final int REFERENCE_FAR = 20;

    @Test
    @Rule("P8")
    void aBlankCellIsNoLimit() {
        PolicyFiles files = PolicyFiles.shipped()
                .withCell("edition", REFERENCE_FAR, 3, "")
                .withCell("edition", 11, 3, "")
                .withCell("edition", 12, 3, "");

        assertThat(read(files).farFromYearBefore()).isNull();
        assertThat(read(files).exemptionsAtMost()).isNull();
        assertThat(read(files).standard().doubling().atMost()).isNull();
    }

    @Test
    @Rule({"P8", "R14", "R16"})
    void everyLimitIsWhatItsCellSays() {
        Edition edition = read(PolicyFiles.shipped()
                .withCell("edition", REFERENCE_FAR, 3, "12.5")
                .withCell("edition", 7, 3, "true")
                .withCell("edition", 11, 3, "4")
                .withCell("edition", 12, 3, "2"));

        assertThat(edition.farFromYearBefore()).isEqualByComparingTo("12.5");
        assertThat(edition.standard().doubling().needsTarget()).isTrue();
        assertThat(edition.exemptionsAtMost()).isEqualTo(4);
        assertThat(edition.standard().doubling().atMost()).isEqualTo(2);
    }

    @Test
    @Rule({"R6", "R14", "P4"})
    void anIndicatorMayHaveAWeightABeginningAndAnotherThatDoublesIt() {
        List<Indicator> indicators = read(PolicyFiles.shipped()
                        .withColumn("indicators", "doubledBy", Map.of(1, "technologySmes"))
                        .withColumn("indicators", "weight", Map.of(1, "2.1234"))
                        .withColumn("indicators", "countedSince", Map.of(3, "自2020年起"))
                        .withColumn("indicators", "countedSinceEnglish", Map.of(3, "Since 2020")))
                .standard()
                .indicators();

        assertThat(indicators.get(0).doubledBy()).isEqualTo("technologySmes");
        assertThat(indicators.get(1).doubledBy()).isEqualTo("smeRevenueGrowth");
        assertThat(indicators.get(0).weight()).isEqualByComparingTo("2.1234");
        assertThat(indicators.get(1).weight()).isEqualByComparingTo("1");
        assertThat(indicators.get(2).countedSince()).isEqualTo(new Bilingual("自2020年起", "Since 2020"));
    }

    @Test
    @Rule("R10")
    void statisticsStatesTheGrowthOfTheCountyWhateverItSuppliesBesides() {
        Edition edition = read(withoutStatistics());

        assertThat(edition.codesOf("statistics")).isEmpty();
        assertThat(edition.departments())
                .containsExactly("market-regulation", "sme", "industry", "science", "finance", "statistics");
    }

    @Test
    @Rule("R10")
    void statisticsIsNotAskedWhereNothingIsComparedWithTheCounty() {
        PolicyFiles files = withoutStatistics();
        for (int year = 12; year <= 14; year++) {
            files.withCell("indicators", 15, year, "\"高于全省增速\"");
        }

        assertThat(read(files).departments()).doesNotContain("statistics");
    }

    private static PolicyFiles withoutStatistics() {
        PolicyFiles files = PolicyFiles.shipped();
        for (int row : new int[] {5, 6, 7, 14, 16}) {
            files.withCell("indicators", row, 9, "\"sme\"");
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource({"5, 200", "3, 200", "7, 20"})
    void aTextMayBeAsLongAsItIsKept(int column, int length) {
        assertThat(read(PolicyFiles.shipped().withCell("indicators", 1, column, "\"" + "长".repeat(length) + "\"")))
                .isNotNull();
    }

    @Test
    @Rule("R6")
    void figuresAreWarnedOfByItsThresholds() {
        Figures figures = new Figures(Map.of("newEnterprises", new Figure(new BigDecimal("40"), new BigDecimal("10"))));

        assertThat(ShippedEdition.read().warningsOn(figures)).isEmpty();
        assertThat(read(PolicyFiles.shipped().withCell("edition", 9, 3, "4")).warningsOn(figures))
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.JUMP);
    }

    @Test
    void aBlankKeyIsABlankCell() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> read(PolicyFiles.shipped().withCell("calendar", 5, 1, "-")))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .contains("policy.cell-blank")
                        .doesNotContain("policy.row-unknown"));
    }

    @Test
    void filesThatAreNoTablesAreNoEdition() {
        Map<String, byte[]> text = Map.of("note.txt", "-".getBytes(StandardCharsets.UTF_8));

        assertThat(PolicyResources.edition(text, ShippedEdition.DEPARTMENTS)).isEmpty();
        assertThat(PolicyResources.others(text)).containsExactly("note.txt");
    }

    @Test
    void aFileWithAnotherDecisionIsNoPolicy() {
        Map<String, byte[]> files = new LinkedHashMap<>(ShippedEdition.files());
        files.put(
                "other.dmn",
                PolicyFiles.shipped()
                        .content("bonus")
                        .replace("\"bonus\"", "\"other\"")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("note.txt", "-".getBytes(StandardCharsets.UTF_8));

        assertThat(PolicyResources.others(files)).containsExactlyInAnyOrder("other.dmn", "note.txt");
        assertThat(PolicyResources.edition(files, ShippedEdition.DEPARTMENTS)).contains(ShippedEdition.read());
    }

    private static Edition read(PolicyFiles files) {
        return PolicyResources.edition(files.files(), ShippedEdition.DEPARTMENTS)
                .orElseThrow();
    }
}
