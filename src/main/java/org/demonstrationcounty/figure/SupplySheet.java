package org.demonstrationcounty.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.springframework.stereotype.Component;

/** What a department sees when it supplies its figures. */
@Component
class SupplySheet {

    /**
     * @param asksBaseOf codes whose figures of the year before are asked for too
     * @param asksCountyGdpGrowth whether the county's growth is asked for too
     * @param reason why the figures came back; null where they are asked for the first time
     * @param countyGdpGrowth what was stated of it before; null for nothing
     * @param noteMaxLength of a note, in characters
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SupplyView(
            @JsonUnwrapped RoundHead head,
            String departmentName,
            List<String> asksBaseOf,
            boolean asksCountyGdpGrowth,
            String reason,
            BigDecimal countyGdpGrowth,
            BigDecimal provincialSmeRevenueGrowth,
            List<FigureViews.FigureView> rows,
            int noteMaxLength) {}

    private final RoundHeads heads;
    private final FigureViews rows;
    private final FigureRequests requests;
    private final CaseFigures figures;
    private final AssessedRounds rounds;

    SupplySheet(
            RoundHeads heads, FigureViews rows, FigureRequests requests, CaseFigures figures, AssessedRounds rounds) {
        this.heads = heads;
        this.rows = rows;
        this.requests = requests;
        this.figures = figures;
        this.rounds = rounds;
    }

    SupplyView of(AssessedRound assessed, String department) {
        FiguresOfRound known = figures.of(assessed);
        List<String> own = assessed.edition().codesOf(department);
        Set<String> withoutYearBefore = rounds.withoutYearBefore(assessed);
        return new SupplyView(
                heads.of(assessed),
                rows.officeName(department),
                own.stream().filter(withoutYearBefore::contains).toList(),
                Edition.STATES_COUNTY_GDP.equals(department),
                requests.latest(assessed).request().reason(),
                known.countyGdpGrowth(),
                figures.references(known).provincialSmeRevenueGrowth(),
                rows.of(known, own),
                FigureSubmission.LONGEST_NOTE);
    }
}
