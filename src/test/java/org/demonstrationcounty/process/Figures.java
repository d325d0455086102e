package org.demonstrationcounty.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.ShippedEdition;

/**
 * Invented figures of a round. With a provincial growth of 8 and a county's growth of 6 they meet every target, unless
 * a method says otherwise.
 */
final class Figures {

    static final String PROVINCIAL_GROWTH = "8";
    static final String COUNTY_GROWTH = "6";

    private static final Edition EDITION = ShippedEdition.read();

    /** Figures that meet the targets of all three rounds and do not grow, so that nothing counts double. */
    private static final Map<String, String> STEADY = Map.ofEntries(
            Map.entry("newEnterprises", "1500"),
            Map.entry("smeRevenueGrowth", "8.1"),
            Map.entry("smeGdpShare", "55"),
            Map.entry("smallToAboveScale", "25"),
            Map.entry("aboveScaleEnterprises", "85"),
            Map.entry("industrialOver100m", "23"),
            Map.entry("industrialOver1bn", "3"),
            Map.entry("provincialTechnologyCentres", "6"),
            Map.entry("technologySmes", "100"),
            Map.entry("highTechEnterprises", "40"),
            Map.entry("provincialSrdi", "15"),
            Map.entry("provincialLittleGiants", "3"),
            Map.entry("nationalLittleGiants", "1"),
            Map.entry("nonCoalIndustryShare", "53"),
            Map.entry("clusterOutputGrowth", "8"),
            Map.entry("modernServicesShare", "53"),
            Map.entry("jointStockConversions", "50"),
            Map.entry("regionalBoardListings", "9"),
            Map.entry("neeqListings", "3"),
            Map.entry("mainBoardListings", "1"),
            Map.entry("entrepreneursTrained", "300"));

    /** Figures that must grow, for the base and the three rounds. */
    private static final Map<String, String[]> GROWING = Map.of(
            "incubatedMicroEnterprises", new String[] {"100", "120", "144", "173"},
            "incubatedOver5m", new String[] {"100", "110", "121", "134"},
            "zoneAboveScaleIndustrial", new String[] {"100", "110", "121", "134"},
            "platformServedEnterprises", new String[] {"100", "110", "121", "134"});

    private final Map<String, String> figures;

    private Figures(Map<String, String> figures) {
        this.figures = figures;
    }

    /** The base figures that a county states. */
    static Figures base() {
        return allMet(0);
    }

    static Figures allMet(int round) {
        Map<String, String> figures = new LinkedHashMap<>(STEADY);
        GROWING.forEach((code, years) -> figures.put(code, years[round]));
        return new Figures(figures);
    }

    /** Three targets are missed, one of 中小企业 and two of 统计. That is one too many. */
    static Figures threeMissed(int round) {
        return twoMissed(round).but("modernServicesShare", "40");
    }

    /** Two targets are missed, the most that a round may miss. */
    static Figures twoMissed(int round) {
        return allMet(round).but("smeGdpShare", "40").but("nonCoalIndustryShare", "40");
    }

    Figures but(String code, String figure) {
        Map<String, String> changed = new LinkedHashMap<>(figures);
        changed.put(code, figure);
        return new Figures(changed);
    }

    Figures without(String code) {
        Map<String, String> changed = new LinkedHashMap<>(figures);
        changed.remove(code);
        return new Figures(changed);
    }

    /** The figures of a department, as JSON. */
    String of(String department) {
        return json(EDITION.codesOf(department).stream()
                .filter(figures::containsKey)
                .collect(Collectors.toMap(code -> code, figures::get)));
    }

    String all() {
        return json(figures);
    }

    private static String json(Map<String, String> figures) {
        return figures.entrySet().stream()
                .map(each -> "\"%s\": %s".formatted(each.getKey(), each.getValue()))
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
