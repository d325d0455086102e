package org.demonstrationcounty.county;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.AdministratorsRight;
import org.springframework.stereotype.Component;

/** The right to change names, codes and cities. */
@Component
class MaintainNames extends AdministratorsRight {

    MaintainNames(IdentityService identity) {
        super("maintain-names", "names.administrators-only", identity);
    }
}
