package org.demonstrationcounty.casefile;

import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.TaskNames;
import org.springframework.stereotype.Component;

/** 市级初审 · 阳城县2021: each task with its county and year. */
@Component
class CaseTaskNames implements TaskNames {

    private final Counties counties;

    CaseTaskNames(Counties counties) {
        this.counties = counties;
    }

    @Override
    public String of(StepContext at, String element) {
        String county = counties.find(at.caseKey().countyKey()).orElseThrow().name();
        return element + " · " + county + at.caseKey().applicationYear();
    }
}
