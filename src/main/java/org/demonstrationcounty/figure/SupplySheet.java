package org.demonstrationcounty.figure;

import java.util.Map;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.policy.Editions;
import org.springframework.stereotype.Component;

/** What a department sees when it supplies its figures. */
@Component
class SupplySheet {

    private final RoundSheets sheets;
    private final FigureRows rows;
    private final FigureRequests requests;
    private final CaseFigures figures;
    private final CaseFiles files;
    private final Editions editions;

    SupplySheet(
            RoundSheets sheets,
            FigureRows rows,
            FigureRequests requests,
            CaseFigures figures,
            CaseFiles files,
            Editions editions) {
        this.sheets = sheets;
        this.rows = rows;
        this.requests = requests;
        this.figures = figures;
        this.files = files;
        this.editions = editions;
    }

    Map<String, Object> of(String caseKey, int round, String department) {
        Map<String, Object> sheet = sheets.begin(caseKey, round);
        sheet.put("departmentName", rows.officeName(department));
        sheet.put("asksBase", round == 1);
        sheet.put("asksCountyGdpGrowth", department.equals("statistics"));
        put(sheet, "reason", requests.latest(caseKey, round).request().reason());
        put(sheet, "countyGdpGrowth", figures.of(caseKey, round).countyGdpGrowth());
        put(
                sheet,
                "provincialSmeRevenueGrowth",
                figures.references(caseKey, round).provincialSmeRevenueGrowth());
        sheet.put(
                "rows",
                rows.of(
                        caseKey,
                        round,
                        editions.governing(files.get(caseKey).dataYear(round)).codesOf(department)));
        return sheet;
    }

    private static void put(Map<String, Object> sheet, String name, Object value) {
        if (value != null) {
            sheet.put(name, value);
        }
    }
}
