package org.demonstrationcounty.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A first round that waits for its review, with warnings on three figures. The department has explained one of them.
 */
final class WarnedRound {

    static final String SHARE = "smeGdpShare";
    static final String FALLEN = "neeqListings";
    static final String EXPLAINED = "regionalBoardListings";

    private WarnedRound() {}

    static CountyCase of(Programme programme) {
        CountyCase county = programme
                .caseOf("140522", 2021)
                .toNotice()
                .step("bureau", "publish-notice", Map.of("publishOn", "2021-07-07"));
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        county.fromConsentToCreation("2021-07-14");
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        county.reaches("ROUND_1");
        programme.referTo(2021, 7.9).is(200);
        county.report(List.of());
        Programme.DEPARTMENTS.forEach(department -> supply(county, department));
        return county.confirmFigures();
    }

    private static void supply(CountyCase county, String department) {
        Map<String, Object> fields = county.figures(department, 1, 2_000, 1_000);
        switch (department) {
            case "sme" -> change(fields, SHARE, 0.6, 60);
            case "finance" -> {
                change(fields, FALLEN, 2, 3);
                change(fields, EXPLAINED, 100, 10);
                fields.put("notes", Map.of(EXPLAINED, "集中挂牌"));
            }
            default -> {}
        }
        county.step(department, "supply-figures", fields);
    }

    private static void change(Map<String, Object> fields, String code, Object current, Object previous) {
        put(fields, "figures", code, current);
        put(fields, "base", code, previous);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> fields, String field, String code, Object figure) {
        Map<String, Object> changed = new HashMap<>((Map<String, Object>) fields.get(field));
        changed.put(code, figure);
        fields.put(field, changed);
    }
}
