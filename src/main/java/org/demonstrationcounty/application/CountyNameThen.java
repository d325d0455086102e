package org.demonstrationcounty.application;

import java.time.LocalDate;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.county.Counties;
import org.springframework.stereotype.Component;

/** Gives decisions that a county made the name that the county had at that time (P7). */
@Component
class CountyNameThen {

    private final Counties counties;

    CountyNameThen(Counties counties) {
        this.counties = counties;
    }

    Decision putOn(CaseFile file, Decision made) {
        LocalDate then = LocalDate.ofInstant(made.decidedAt(), ProgrammeClock.ZONE);
        return made.as(counties.find(file.countyKey(), then).orElseThrow().name());
    }
}
