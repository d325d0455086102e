package org.demonstrationcounty.policy;

import java.util.HashMap;
import java.util.Map;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Supply;
import org.springframework.stereotype.Component;

/** Who supplies the figures of a data year. Departments have their names of today. */
@Component
public class Supplies {

    private final Counties counties;
    private final ProgrammeClock clock;

    Supplies(Counties counties, ProgrammeClock clock) {
        this.counties = counties;
        this.clock = clock;
    }

    public Supply of(int dataYear) {
        Map<String, Bilingual> names = new HashMap<>();
        counties.offices()
                .forEach(office -> names.put(office.code(), new Bilingual(office.name(), office.nameEnglish())));
        return new Supply(dataYear, names);
    }

    /** The departments for the year that the programme's clock shows. */
    public Supply ofThisYear() {
        return of(clock.today().getYear());
    }
}
