package org.demonstrationcounty.engine.account;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.demonstrationcounty.engine.PasswordRules;

/** The engine's identity service: every password that somebody sends is looked at under the {@link PasswordRules}. */
class AccountService extends IdentityServiceImpl {

    private final PasswordRules rules;

    AccountService(PasswordRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean checkPassword(String account, String password) {
        return rules.isRight(account, () -> super.checkPassword(account, password));
    }

    /** {@link AccountStore} looks at the policy: the engine would do so before the right, and answer it as a fault of its own. */
    @Override
    public void saveUser(User user) {
        super.saveUser(user, true);
    }
}
