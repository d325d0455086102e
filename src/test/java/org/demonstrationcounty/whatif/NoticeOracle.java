package org.demonstrationcounty.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Judges a round by the notice without any code of the product: with integers in ten-thousandths and a table of
 * numbers. An absent figure is null.
 */
final class NoticeOracle {

    private static final long UNIT = 10_000;
    private static final String PROVINCE = "province";
    private static final String GDP = "gdp";

    /** Code; the targets of three years (a number, a growth such as +20, province, gdp or none); * if it can double. */
    static final String[][] TABLE = {
        {"newEnterprises", "1000", "1200", "1500", "*"},
        {"smeRevenueGrowth", PROVINCE, PROVINCE, PROVINCE, ""},
        {"smeGdpShare", "50", "52", "55", ""},
        {"smallToAboveScale", "15", "20", "25", "*"},
        {"aboveScaleEnterprises", "55", "70", "85", ""},
        {"industrialOver100m", "11", "17", "23", ""},
        {"industrialOver1bn", "1", "2", "3", ""},
        {"provincialTechnologyCentres", "3", "5", "6", ""},
        {"technologySmes", "80", "90", "100", ""},
        {"highTechEnterprises", "25", "32", "40", "*"},
        {"provincialSrdi", "10", "13", "15", "*"},
        {"provincialLittleGiants", "1", "2", "3", ""},
        {"nationalLittleGiants", "", "", "1", ""},
        {"nonCoalIndustryShare", "50", "52", "53", ""},
        {"clusterOutputGrowth", GDP, GDP, GDP, ""},
        {"modernServicesShare", "50", "52", "53", ""},
        {"jointStockConversions", "15", "30", "50", "*"},
        {"regionalBoardListings", "5", "7", "9", ""},
        {"neeqListings", "1", "2", "3", ""},
        {"mainBoardListings", "", "", "1", ""},
        {"entrepreneursTrained", "100", "200", "300", ""},
        {"famousTrademarks", "", "", "", ""},
        {"incubatedMicroEnterprises", "+20", "+20", "+20", ""},
        {"incubatedOver5m", "+10", "+10", "+10", ""},
        {"zoneAboveScaleIndustrial", "+10", "+10", "+10", ""},
        {"platformServedEnterprises", "+10", "+10", "+10", ""}
    };

    /** The result of a round. Each line is an indicator: {@code code status credits growth gap}. */
    record Outcome(
            int assessed,
            int required,
            int credits,
            boolean passed,
            boolean provisional,
            String completionRate,
            String overfulfilmentRate,
            String score,
            List<String> lines) {}

    /**
     * The other settings of an edition.
     *
     * @param mostDoubles how many indicators can count double
     * @param weights in ten-thousandths, by code
     * @param doubledBy code of the indicator whose growth doubles another, by the code of that one
     */
    record Policy(int mostDoubles, boolean fromZero, Map<String, Long> weights, Map<String, String> doubledBy) {

        static final Policy OF_THE_NOTICE = new Policy(26, false, Map.of(), Map.of());
    }

    private NoticeOracle() {}

    static Outcome work(int round, Map<String, Long[]> figures, Long province, Long gdp, Map<String, String> rulings) {
        return work(Policy.OF_THE_NOTICE, round, figures, province, gdp, rulings);
    }

    /** @param figures current and previous figure by code, in ten-thousandths like the other numbers */
    static Outcome work(
            Policy policy,
            int round,
            Map<String, Long[]> figures,
            Long province,
            Long gdp,
            Map<String, String> rulings) {
        long weighed = 0;
        long weights = 0;
        // rows whose growth doubles them; those that gain two credits come first
        List<Integer> missed = new ArrayList<>();
        List<Integer> done = new ArrayList<>();
        int[] earned = new int[TABLE.length];
        String[] statuses = new String[TABLE.length];
        Long[] gaps = new Long[TABLE.length];
        int assessed = 0;
        int credits = 0;
        int met = 0;
        int over = 0;
        int open = 0;
        int exempt = 0;
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < TABLE.length; place++) {
            String[] row = TABLE[place];
            Long[] pair = figures.getOrDefault(row[0], new Long[] {null, null});
            Long current = pair[0];
            Long previous = pair[1];
            String asked = row[round];
            String ruling = rulings.getOrDefault(row[0], "");
            String status;
            Long gap = null;
            if (asked.isEmpty()) {
                status = "NOT_ASSESSED";
            } else {
                Long bar = bar(asked, previous, province, gdp);
                boolean zero = policy.fromZero() && asked.startsWith("+") && previous != null && previous == 0;
                bar = zero ? Long.valueOf(UNIT * 100) : bar;
                if (current == null || bar == null) {
                    status = "UNDETERMINED";
                } else {
                    // in millionths, so that a percentage of a figure is whole
                    gap = current * 100 - bar;
                    boolean does = asked.equals(PROVINCE) ? gap > 0 : gap >= 0;
                    status = does ? "MET" : "NOT_MET";
                }
                if (ruling.equals("MET") || ruling.equals("NOT_MET") || ruling.equals("EXEMPT")) {
                    status = ruling;
                }
            }
            int credit = 0;
            if (status.equals("EXEMPT")) {
                exempt++;
                gap = null;
            } else if (!asked.isEmpty()) {
                assessed++;
                if (status.equals("MET")) {
                    met++;
                    credit = 1;
                    over += gap != null && gap > shortOfWhole(asked, previous) ? 1 : 0;
                }
                open += status.equals("UNDETERMINED") ? 1 : 0;
                Long[] grown =
                        figures.getOrDefault(policy.doubledBy().getOrDefault(row[0], row[0]), new Long[] {null, null});
                boolean strong = row[4].equals("*") && grows(grown) && grown[0] * 10 > grown[1] * 13;
                if (strong && !ruling.equals("SINGLE") && !ruling.equals("NOT_MET")) {
                    (credit == 0 ? missed : done).add(place);
                }
                weights += policy.weights().getOrDefault(row[0], UNIT);
            }
            earned[place] = credit;
            statuses[place] = status;
            gaps[place] = gap;
        }
        missed.addAll(done);
        missed.stream().limit(policy.mostDoubles()).forEach(place -> earned[place] = 2);
        for (int place = 0; place < TABLE.length; place++) {
            String code = TABLE[place][0];
            Long[] pair = figures.getOrDefault(code, new Long[] {null, null});
            credits += earned[place];
            weighed += earned[place] * policy.weights().getOrDefault(code, UNIT);
            boolean counted = !code.contains("Share") && !code.endsWith("Growth");
            String growth = counted && grows(pair) ? hundredths((pair[0] - pair[1]) * UNIT, pair[1]) : "null";
            lines.add(code + " " + statuses[place] + " " + earned[place] + " " + growth + " " + gaps[place]);
        }
        int required = (round == 3 ? 23 : 21) - exempt;
        required = required < 0 ? 0 : required;
        return new Outcome(
                assessed,
                required,
                credits,
                assessed > 0 && credits >= required,
                open > 0,
                percent(met, assessed),
                percent(over, assessed),
                weights == 0 ? "0.00" : hundredths(weighed * UNIT, weights),
                lines);
    }

    private static boolean grows(Long[] pair) {
        return pair[0] != null && pair[1] != null && pair[1] > 0;
    }

    /** The distance from a growth target to the next whole number, in millionths; 0 for other targets. */
    private static long shortOfWhole(String asked, Long previous) {
        if (!asked.startsWith("+") || previous == null) {
            return 0;
        }
        long bar = previous * (100 + Long.parseLong(asked.substring(1)));
        return (UNIT * 100 - bar % (UNIT * 100)) % (UNIT * 100);
    }

    /** The number with which the figure is compared, in millionths; null if it cannot be computed. */
    private static Long bar(String asked, Long previous, Long province, Long gdp) {
        switch (asked) {
            case PROVINCE:
                return province == null ? null : province * 100;
            case GDP:
                return gdp == null ? null : (gdp + 2 * UNIT) * 100;
            default:
                if (asked.startsWith("+")) {
                    boolean nothing = previous == null || previous == 0;
                    return nothing ? null : previous * (100 + Long.parseLong(asked.substring(1)));
                }
                return Long.parseLong(asked) * UNIT * 100;
        }
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "0.00" : hundredths(part * UNIT, whole);
    }

    /** {@code part / whole} in hundredths, rounded half away from zero and written with two decimals. */
    private static String hundredths(long part, long whole) {
        long twice = Math.abs(part) * 2 / whole;
        long rounded = (twice + 1) / 2;
        String sign = part < 0 && rounded > 0 ? "-" : "";
        return sign + rounded / 100 + "." + String.format("%02d", rounded % 100);
    }
}
