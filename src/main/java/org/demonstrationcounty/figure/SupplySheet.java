package org.demonstrationcounty.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.springframework.stereotype.Component;

/** What a department sees when it supplies its figures. */
@Component
class SupplySheet {

    private final RoundSheets sheets;
    private final FigureRows rows;
    private final FigureRequests requests;
    private final CaseFigures figures;
    private final AssessedRounds rounds;

    SupplySheet(
            RoundSheets sheets, FigureRows rows, FigureRequests requests, CaseFigures figures, AssessedRounds rounds) {
        this.sheets = sheets;
        this.rows = rows;
        this.requests = requests;
        this.figures = figures;
        this.rounds = rounds;
    }

    Map<String, Object> of(AssessedRound assessed, String department) {
        Map<String, Object> sheet = sheets.begin(assessed);
        FiguresOfRound known = figures.of(assessed);
        List<String> own = assessed.edition().codesOf(department);
        Set<String> withoutYearBefore = rounds.withoutYearBefore(assessed);
        sheet.put("departmentName", rows.officeName(department));
        sheet.put("asksBaseOf", own.stream().filter(withoutYearBefore::contains).toList());
        sheet.put("asksCountyGdpGrowth", Edition.STATES_COUNTY_GDP.equals(department));
        put(sheet, "reason", requests.latest(assessed).request().reason());
        put(sheet, "countyGdpGrowth", known.countyGdpGrowth());
        put(sheet, "provincialSmeRevenueGrowth", figures.references(known).provincialSmeRevenueGrowth());
        sheet.put("rows", rows.of(known, own));
        return sheet;
    }

    private static void put(Map<String, Object> sheet, String name, Object value) {
        if (value != null) {
            sheet.put(name, value);
        }
    }
}
