package org.demonstrationcounty.application;

import java.time.LocalDate;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.county.Counties;
import org.springframework.stereotype.Component;

/** Names a county in what it did itself as it was called then (P7). */
@Component
class CountyOfThen {

    private final Counties counties;

    CountyOfThen(Counties counties) {
        this.counties = counties;
    }

    Decision in(CaseFile file, Decision made) {
        LocalDate then = LocalDate.ofInstant(made.decidedAt(), ProgrammeClock.ZONE);
        return made.as(counties.find(file.countyKey(), then).orElseThrow().name());
    }
}
