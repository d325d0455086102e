package org.demonstrationcounty.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.dice.Dice;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.indicator.Doubling;
import org.demonstrationcounty.indicator.Evaluator;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.indicator.Target;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.policy.ShippedEdition;
import org.junit.jupiter.api.Test;

/** The product judges generated rounds as the oracle does. The rounds are written as JSON and read by the product. */
@Rule({"R5", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15", "R16", "P4"})
class OracleTest {

    private static final int REQUESTS = 3_000;
    private static final Standard STANDARD = ShippedEdition.read().standard();
    private static final String[] KINDS = {"EXEMPT", "MET", "NOT_MET", "SINGLE"};

    @Test
    void theProductAndTheOracleAgree() {
        Dice dice = new Dice();
        int passed = 0;
        int provisional = 0;
        for (int request = 0; request < REQUESTS; request++) {
            Request asked = new Request(dice.next());
            NoticeOracle.Outcome expected =
                    NoticeOracle.work(asked.round, asked.figures, asked.province, asked.gdp, asked.rulings);
            assertAgree(answer(asked.json()), expected, Dice.name() + " " + asked.json());
            passed += expected.passed() ? 1 : 0;
            provisional += expected.provisional() ? 1 : 0;
        }
        assertThat(passed).as("both outcomes are well covered").isBetween(REQUESTS / 10, REQUESTS * 9 / 10);
        assertThat(provisional).isBetween(REQUESTS / 10, REQUESTS * 9 / 10);
    }

    @Test
    @Rule({"R11", "R14", "P4", "R21"})
    void theyAgreeOnTheOtherSettingsOfAnEdition() {
        Random random = new Random(20250909);
        List<String> counts = STANDARD.indicators().stream()
                .filter(indicator -> indicator.basis().isCount())
                .map(Indicator::code)
                .toList();
        for (int request = 0; request < REQUESTS; request++) {
            Request asked = new Request(random);
            Map<String, Long> weights = new HashMap<>();
            Map<String, String> doubledBy = new HashMap<>();
            STANDARD.indicators().forEach(indicator -> {
                weights.put(indicator.code(), (long) random.nextInt(30_000));
                if (indicator.doubling() && random.nextBoolean()) {
                    doubledBy.put(indicator.code(), counts.get(random.nextInt(counts.size())));
                }
            });
            NoticeOracle.Policy policy =
                    new NoticeOracle.Policy(random.nextInt(5), random.nextBoolean(), weights, doubledBy);
            NoticeOracle.Outcome expected =
                    NoticeOracle.work(policy, asked.round, asked.figures, asked.province, asked.gdp, asked.rulings);
            assertAgree(answer(asked.json(), standard(policy)), expected, policy + " " + asked.json());
        }
    }

    /** Compares the lines first, so that a failure names the indicators that differ. */
    private static void assertAgree(NoticeOracle.Outcome product, NoticeOracle.Outcome oracle, String request) {
        assertThat(product.lines())
                .as("indicator, status, credits, growth and gap (× 1 000 000), judged for %s", request)
                .containsExactlyElementsOf(oracle.lines());
        assertThat(product).as("%s", request).isEqualTo(oracle);
    }

    private static Standard standard(NoticeOracle.Policy policy) {
        List<Indicator> indicators = STANDARD.indicators().stream()
                .map(each -> new Indicator(
                        each.code(),
                        each.number(),
                        each.group(),
                        each.name(),
                        each.unit(),
                        each.basis(),
                        each.department(),
                        each.definition(),
                        each.targets().stream()
                                .map(target -> target instanceof Target.GrowthOverLastYear growth
                                        ? new Target.GrowthOverLastYear(growth.percent(), policy.fromZero())
                                        : target)
                                .toList(),
                        each.awarded(),
                        each.doubling(),
                        policy.doubledBy().getOrDefault(each.code(), each.code()),
                        BigDecimal.valueOf(policy.weights().get(each.code()), 4),
                        each.countedSince()))
                .toList();
        Doubling doubling = new Doubling(STANDARD.doubling().abovePercent(), false, policy.mostDoubles());
        return new Standard(STANDARD.edition(), indicators, STANDARD.required(), doubling);
    }

    private static NoticeOracle.Outcome answer(String json) {
        return answer(json, STANDARD);
    }

    private static NoticeOracle.Outcome answer(String json, Standard standard) {
        WhatIf whatIf = Body.of(WhatIfRequest.class, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .read(fields -> WhatIfReader.read(fields, standard));
        EvaluationView view = EvaluationView.of(
                new Evaluator(standard)
                        .evaluate(whatIf.round(), whatIf.figures(), whatIf.references(), whatIf.rulings()),
                Locale.CHINESE);
        return new NoticeOracle.Outcome(
                view.assessed(),
                view.required(),
                view.credits(),
                view.passed(),
                view.provisional(),
                view.completionRate().toPlainString(),
                view.overfulfilmentRate().toPlainString(),
                view.score().toPlainString(),
                view.indicators().stream().map(OracleTest::line).toList());
    }

    private static String line(EvaluationView.VerdictView verdict) {
        String growth = verdict.growth() == null ? "null" : verdict.growth().toPlainString();
        Long gap =
                verdict.gap() == null ? null : verdict.gap().movePointRight(6).longValueExact();
        return verdict.code() + " " + verdict.status() + " " + verdict.credits() + " " + growth + " " + gap;
    }

    /** A random request. Most of its figures lie on a boundary or near it. */
    private static final class Request {

        private final Random random;
        private final int round;
        private final Map<String, Long[]> figures = new HashMap<>();
        private final Map<String, String> rulings = new LinkedHashMap<>();
        private final Long province;
        private final Long gdp;
        private final int quality;

        Request(Random random) {
            this.random = random;
            round = 1 + random.nextInt(3);
            quality = random.nextInt(4);
            province = random.nextInt(12) == 0 ? null : random.nextInt(300_000) - 100_000L;
            gdp = random.nextInt(12) == 0 ? null : random.nextInt(300_000) - 100_000L;
            for (String[] row : NoticeOracle.TABLE) {
                figures.put(row[0], figure(row));
                if (!row[round].isEmpty() && random.nextInt(12) == 0) {
                    rulings.put(row[0], KINDS[random.nextInt(KINDS.length)]);
                }
            }
        }

        private Long[] figure(String[] row) {
            String asked = row[round].isEmpty() ? "5" : row[round];
            boolean percentage = row[0].contains("Share") || row[0].endsWith("Growth");
            long step = percentage ? 1 : 10_000;
            Long previous = random.nextInt(60) == 0 ? null : random.nextInt(40) * 10_000L * (1 + random.nextInt(30));
            if (row[0].contains("Share") && previous != null) {
                previous = previous % 1_000_000;
            }
            if (row[0].endsWith("Growth") && previous != null) {
                previous = previous % 1_500_000 - 500_000;
            }
            long around;
            if (asked.equals("province")) {
                around = province == null ? 0 : province;
            } else if (asked.equals("gdp")) {
                around = gdp == null ? 0 : gdp + 20_000;
            } else if (asked.startsWith("+")) {
                long exact = (previous == null ? 0 : previous) * (100 + Long.parseLong(asked.substring(1)));
                around = exact / 100 / step * step;
            } else {
                around = Long.parseLong(asked) * 10_000;
            }
            if (row[4].equals("*") && previous != null && random.nextInt(3) == 0) {
                around = previous * 13 / 10 / step * step;
            }
            long current = around + step * (random.nextInt(5 + quality) - (quality == 3 ? 1 : 2));
            boolean absent = random.nextInt(quality == 0 ? 20 : 150) == 0;
            if (!row[0].endsWith("Growth")) {
                current = Math.max(0, current);
            }
            return new Long[] {absent ? null : current, previous};
        }

        private String json() {
            List<String> given = new ArrayList<>();
            figures.forEach((code, pair) -> given.add(
                    "\"" + code + "\":{\"current\":" + number(pair[0]) + ",\"previous\":" + number(pair[1]) + "}"));
            List<String> ruled = new ArrayList<>();
            rulings.forEach((code, kind) -> ruled.add("{\"indicator\":\"" + code + "\",\"kind\":\"" + kind + "\"}"));
            return "{\"round\":" + round + ",\"figures\":{" + String.join(",", given)
                    + "},\"references\":{\"provincialSmeRevenueGrowth\":" + number(province) + ",\"countyGdpGrowth\":"
                    + number(gdp) + "},\"rulings\":[" + String.join(",", ruled) + "]}";
        }

        private static String number(Long tenThousandths) {
            return tenThousandths == null
                    ? "null"
                    : BigDecimal.valueOf(tenThousandths, 4).toPlainString();
        }
    }
}
