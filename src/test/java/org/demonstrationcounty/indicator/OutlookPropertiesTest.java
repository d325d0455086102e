package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demonstrationcounty.Rule;

/** The outlook against the evaluator, by trying every figure and every combination in small editions. */
class OutlookPropertiesTest {

    @Property(tries = 500)
    @Rule("P14")
    void everyIndicatorThatCanEarnMoreHasItsLeastFigures(@ForAll long seed) {
        AnyEdition county = AnyEdition.of(seed, 7);
        Map<String, Outlook.Row> rows =
                county.outlook().indicators().stream().collect(Collectors.toMap(Outlook.Row::code, row -> row));
        for (Verdict verdict : county.judged().verdicts()) {
            Indicator indicator = county.standard().find(verdict.code()).orElseThrow();
            boolean lacks = verdict.status().counts()
                    && (verdict.credits() == 0 || (indicator.doubling() && verdict.credits() == 1));
            assertThat(rows.containsKey(verdict.code())).as(verdict.code()).isEqualTo(lacks);
            if (lacks) {
                Outlook.Row row = rows.get(verdict.code());
                assertThat(row.least()).isEqualTo(leastByTrying(county, indicator, 1));
                assertThat(row.leastToDouble()).isEqualTo(leastByTrying(county, indicator, 2));
            }
        }
    }

    private static BigDecimal leastByTrying(AnyEdition county, Indicator indicator, int credits) {
        return AnyEdition.values(indicator).stream()
                .filter(value -> county.with(indicator.code(), value).creditsOf(indicator.code()) >= credits)
                .findFirst()
                .orElse(null);
    }

    @Property(tries = 150)
    @Rule("P14")
    void theWaysAreTheCheapestOfAllCombinations(@ForAll long seed) {
        AnyEdition county = AnyEdition.of(seed, 5);
        List<Way> ways = county.outlook().ways();
        Evaluation now = county.judged();
        if (now.passed() || now.provisional() || now.assessed() == 0) {
            assertThat(ways).isEmpty();
            return;
        }
        List<Combinations.Way> expected = new Combinations(county).cheapest();
        assertThat(ways.stream().map(Way::codes))
                .isEqualTo(expected.stream().map(Combinations.Way::codes).toList());
        for (int place = 0; place < ways.size(); place++) {
            Way way = ways.get(place);
            Evaluation then = county.with(way.figures()).judged();
            assertThat(then.passed()).isTrue();
            assertThat(way.creditsGained()).isEqualTo(then.credits() - now.credits());
            assertThat(Combinations.distance(county, way.figures()))
                    .isEqualTo(expected.get(place).distance());
        }
    }

    @Property(tries = 100)
    @Rule("P14")
    void whatCanPassWithTheLargestFiguresHasAWay(@ForAll long seed) {
        AnyEdition county = AnyEdition.of(seed, 6);
        Evaluation now = county.judged();
        if (now.passed() || now.provisional() || now.assessed() == 0) {
            return;
        }
        List<Way> ways = county.outlook().ways();
        int fewest = Integer.MAX_VALUE;
        List<Indicator> indicators = county.standard().indicators();
        for (int chosen = 0; chosen < 1 << indicators.size(); chosen++) {
            AnyEdition raised = county;
            for (int place = 0; place < indicators.size(); place++) {
                if ((chosen & 1 << place) != 0) {
                    raised = raised.with(
                            indicators.get(place).code(),
                            indicators.get(place).basis().most());
                }
            }
            if (raised.judged().passed()) {
                fewest = Math.min(fewest, Integer.bitCount(chosen));
            }
        }
        assertThat(ways.isEmpty()).isEqualTo(fewest == Integer.MAX_VALUE);
        if (!ways.isEmpty()) {
            assertThat(ways.get(0).codes()).hasSize(fewest);
        }
    }
}
