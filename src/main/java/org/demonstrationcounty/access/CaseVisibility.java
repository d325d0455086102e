package org.demonstrationcounty.access;

import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.engine.InstanceReaders;
import org.demonstrationcounty.people.Groups;
import org.springframework.stereotype.Component;

/**
 * Decides who sees a process instance: a county and its city see those of their own cases only. The business key
 * names the case.
 */
@Component
class CaseVisibility implements InstanceReaders {

    private final Counties counties;

    CaseVisibility(Counties counties) {
        this.counties = counties;
    }

    @Override
    public List<String> of(String caseKey) {
        return countyOf(caseKey)
                .map(county -> List.of(Groups.county(county.key()), Groups.city(county.cityCode())))
                .orElse(List.of());
    }

    private Optional<County> countyOf(String caseKey) {
        return Optional.ofNullable(CaseKey.ofNullable(caseKey))
                .map(CaseKey::countyKey)
                .flatMap(counties::find);
    }
}
