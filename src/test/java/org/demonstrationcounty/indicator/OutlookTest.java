package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demonstrationcounty.indicator.AnyRound.justMet;
import static org.demonstrationcounty.indicator.AnyRound.round;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outlook by the shipped edition. */
@Rule("P14")
class OutlookTest {

    private static Outlook.Row row(AnyRound county, String code) {
        return county.outlook().indicators().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({
        // code, current, previous, least, least to double
        "technologySmes, 79, , 80, ",
        "technologySmes, , , 80, ",
        "incubatedMicroEnterprises, 8, 7, 9, ",
        "incubatedMicroEnterprises, 8, 0, , ",
        "incubatedMicroEnterprises, 8, , , ",
        "highTechEnterprises, 1, 10, 14, 14",
        "highTechEnterprises, 1, 0, 25, ",
        "highTechEnterprises, 25, 20, 25, 27",
        "smeRevenueGrowth, 5, , 5.0001, ",
        "clusterOutputGrowth, 6.9999, , 7.0000, "
    })
    void anIndicatorNeedsTheLeastFigureThatEarns(
            String code, String current, String previous, String least, String leastToDouble) {
        AnyRound county = justMet(1).figure(code, current, previous);
        Outlook.Row row = row(county, code);
        assertThat(row.least()).isEqualTo(number(least));
        assertThat(row.leastToDouble()).isEqualTo(number(leastToDouble));
    }

    @Test
    void withoutTheProvincesGrowthNoAmountCan() {
        assertThat(row(justMet(1).province(null), "smeRevenueGrowth").least()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"999.9999, 1000.0000", "1000, "})
    void aFigureBeyondItsRangeIsNone(String province, String least) {
        assertThat(row(justMet(1).province(province), "smeRevenueGrowth").least())
                .isEqualTo(number(least));
    }

    @Test
    void aRulingOfNotMetLeavesNoAmount() {
        AnyRound county =
                justMet(1).figure("highTechEnterprises", "20", "10").ruling("highTechEnterprises", Ruling.Kind.NOT_MET);
        assertThat(row(county, "highTechEnterprises")).isEqualTo(new Outlook.Row("highTechEnterprises", null, null));
    }

    @Test
    void whatIsExemptOrNotAssessedHasNoRow() {
        AnyRound county = round(1).ruling("technologySmes", Ruling.Kind.EXEMPT);
        assertThat(county.outlook().indicators().stream().map(Outlook.Row::code))
                .hasSize(22)
                .doesNotContain("technologySmes", "mainBoardListings", "famousTrademarks");
    }

    @Test
    void aPassedRoundHasNoWaysButRows() {
        Outlook outlook = justMet(1).figure("technologySmes", "0", null).outlook();
        assertThat(outlook.ways()).isEmpty();
        assertThat(outlook.indicators().stream().map(Outlook.Row::code))
                .contains("technologySmes", "highTechEnterprises")
                .doesNotContain("smeGdpShare");
    }

    @Test
    void aProvisionalRoundHasNoWays() {
        AnyRound county = justMet(1)
                .figure("technologySmes", "0", null)
                .figure("neeqListings", "0", null)
                .figure("smeGdpShare", "0", null);
        assertThat(county.outlook().ways()).isNotEmpty();
        assertThat(county.figure("entrepreneursTrained", null, null).outlook().ways())
                .isEmpty();
    }

    @Test
    void theNearestOfEquallyManyComesFirst() {
        List<Way> ways = justMet(1)
                .figure("technologySmes", "60", null)
                .figure("neeqListings", "0", null)
                .figure("smeGdpShare", "0", null)
                .outlook()
                .ways();
        assertThat(ways).allSatisfy(way -> assertThat(way.creditsGained()).isEqualTo(1));
        assertThat(ways.get(0).codes()).containsExactly("technologySmes");
        assertThat(ways.get(0).figures()).containsEntry("technologySmes", new BigDecimal("80"));
        assertThat(ways.stream().map(Way::codes)).contains(List.of("smeGdpShare"), List.of("neeqListings"));
    }

    @Test
    void anExemptionLowersWhatIsRequired() {
        AnyRound county = justMet(1)
                .figure("technologySmes", "0", null)
                .figure("neeqListings", "0", null)
                .figure("smeGdpShare", "0", null);
        assertThat(county.ruling("smeGdpShare", Ruling.Kind.EXEMPT).outlook().ways())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theOutlookOfAWholeEditionIsQuick(int round) {
        AnyRound county = justMet(round);
        AnyRound.STANDARD.indicators().forEach(indicator -> county.figure(indicator.code(), "1", "10"));
        county.figure("smeRevenueGrowth", "4", null).figure("clusterOutputGrowth", "4", null);
        Outlook outlook = assertTimeout(Duration.ofSeconds(10), county::outlook);
        assertThat(outlook.ways()).hasSize(Outlook.MOST_WAYS);
        assertThat(outlook.ways().get(0).codes()).hasSizeLessThan(AnyRound.STANDARD.requiredIn(round));
    }

    @Test
    void aRoundThatIsNoneIsRefused() {
        assertThatThrownBy(() -> round(4).outlook()).isInstanceOf(IllegalArgumentException.class);
    }
}
