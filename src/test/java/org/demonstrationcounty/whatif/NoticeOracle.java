package org.demonstrationcounty.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The notice worked out a second time, by other means: plain integers in ten-thousandths, a table of numbers, no object
 * of the product. Absent is null.
 */
final class NoticeOracle {

    private static final long UNIT = 10_000;
    private static final String PROVINCE = "province";
    private static final String GDP = "gdp";

    /** code, first, second, third year: a number, a growth such as +20, province, gdp, or nothing; then * for doubling */
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

    /** What a round comes to; the lines are those of the indicators, as {@code code status credits growth gap}. */
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

    private NoticeOracle() {}

    /** @param figures current and previous by code, in ten-thousandths */
    static Outcome work(int round, Map<String, Long[]> figures, Long province, Long gdp, Map<String, String> rulings) {
        int assessed = 0;
        int credits = 0;
        int met = 0;
        int over = 0;
        int open = 0;
        int exempt = 0;
        List<String> lines = new ArrayList<>();
        for (String[] row : TABLE) {
            Long[] pair = figures.getOrDefault(row[0], new Long[] {null, null});
            Long current = pair[0];
            Long previous = pair[1];
            String asked = row[round];
            String ruling = rulings.getOrDefault(row[0], "");
            boolean grows = current != null && previous != null && previous > 0;
            String status;
            Long gap = null;
            if (asked.isEmpty()) {
                status = "NOT_ASSESSED";
            } else {
                Long bar = bar(asked, previous, province, gdp);
                if (current == null || bar == null) {
                    status = "UNDETERMINED";
                } else {
                    // in hundredths of ten-thousandths, for a percentage of a figure to be whole
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
                    over += gap != null && gap > 0 ? 1 : 0;
                }
                open += status.equals("UNDETERMINED") ? 1 : 0;
                boolean strong = row[4].equals("*") && grows && current * 10 > previous * 13;
                if (strong && !ruling.equals("SINGLE") && !ruling.equals("NOT_MET")) {
                    credit = 2;
                }
            }
            credits += credit;
            String growth = grows ? hundredths((current - previous) * UNIT, previous) : "null";
            lines.add(row[0] + " " + status + " " + credit + " " + growth + " " + gap);
        }
        int required = (round == 3 ? 23 : 21) - exempt;
        required = required < 0 ? 0 : required;
        return new Outcome(
                assessed,
                required,
                credits,
                credits >= required,
                open > 0,
                percent(met, assessed),
                percent(over, assessed),
                percent(credits, assessed),
                lines);
    }

    /** What the figure is held against, times a hundred. */
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

    /** A quotient that comes in hundredths, rounded half away from zero, written with two decimals. */
    private static String hundredths(long part, long whole) {
        long twice = Math.abs(part) * 2 / whole;
        long rounded = (twice + 1) / 2;
        String sign = part < 0 && rounded > 0 ? "-" : "";
        return sign + rounded / 100 + "." + String.format("%02d", rounded % 100);
    }
}
