package org.demonstrationcounty.casefile;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Component;

/** The groups that do the tasks of a case. They follow from the case key, which only our own code sets. */
@Component("groups")
public class CaseGroups {

    private final Counties counties;

    CaseGroups(Counties counties) {
        this.counties = counties;
    }

    public String county(DelegateExecution execution) {
        return Groups.county(CaseInstance.caseKey(execution).countyKey());
    }

    public String city(DelegateExecution execution) {
        String county = CaseInstance.caseKey(execution).countyKey();
        return Groups.city(counties.find(county).orElseThrow().cityCode());
    }
}
