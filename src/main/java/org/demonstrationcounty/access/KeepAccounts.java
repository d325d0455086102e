package org.demonstrationcounty.access;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.AdministratorsRight;
import org.springframework.stereotype.Component;

/** The right to open, change and lock accounts. Administrators have it (P10). */
@Component
class KeepAccounts extends AdministratorsRight {

    KeepAccounts(IdentityService identity) {
        super("keep-accounts", "accounts.administrators-only", identity);
    }
}
