package org.demonstrationcounty.figure;

import java.util.Map;
import org.demonstrationcounty.policy.Edition;
import org.springframework.stereotype.Component;

/** What a department sees when it supplies its figures. */
@Component
class SupplySheet {

    private final RoundSheets sheets;
    private final FigureRows rows;
    private final FigureRequests requests;
    private final CaseFigures figures;
    private final RoundEditions editions;

    SupplySheet(
            RoundSheets sheets, FigureRows rows, FigureRequests requests, CaseFigures figures, RoundEditions editions) {
        this.sheets = sheets;
        this.rows = rows;
        this.requests = requests;
        this.figures = figures;
        this.editions = editions;
    }

    Map<String, Object> of(String caseKey, int round, String department) {
        Map<String, Object> sheet = sheets.begin(caseKey, round);
        sheet.put("departmentName", rows.officeName(department));
        sheet.put("asksBase", round == 1);
        sheet.put("asksCountyGdpGrowth", Edition.STATES_COUNTY_GDP.equals(department));
        put(sheet, "reason", requests.latest(caseKey, round).request().reason());
        put(sheet, "countyGdpGrowth", figures.of(caseKey, round).countyGdpGrowth());
        put(
                sheet,
                "provincialSmeRevenueGrowth",
                figures.references(editions.assessed(caseKey, round)).provincialSmeRevenueGrowth());
        sheet.put("rows", rows.of(caseKey, round, editions.of(caseKey, round).codesOf(department)));
        return sheet;
    }

    private static void put(Map<String, Object> sheet, String name, Object value) {
        if (value != null) {
            sheet.put(name, value);
        }
    }
}
