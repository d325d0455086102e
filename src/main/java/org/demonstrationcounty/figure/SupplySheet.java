package org.demonstrationcounty.figure;

import java.util.List;
import java.util.Set;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.springframework.stereotype.Component;

/** Reads the form on which a department supplies its figures. */
@Component
class SupplySheet {

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
        FigureRequest asked = requests.latest(assessed).request();
        Set<String> withoutYearBefore = rounds.withoutYearBefore(assessed);
        return new SupplyView(
                heads.of(assessed),
                rows.officeName(department),
                own.stream().filter(withoutYearBefore::contains).toList(),
                Edition.STATES_COUNTY_GDP.equals(department),
                asked.reason(),
                asked.disputed().stream().filter(own::contains).toList(),
                asked.kind() == FigureRequest.Kind.RETURN,
                known.countyGdpGrowth(),
                figures.references(known).provincialSmeRevenueGrowth(),
                rows.of(known, own),
                FigureSubmission.LONGEST_NOTE);
    }
}
