package org.demonstrationcounty.engine.account;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.demonstrationcounty.engine.PasswordRules;
import org.demonstrationcounty.problems.RefusedException;

/** The engine's identity service. It checks passwords under the {@link PasswordRules}. */
class AccountService extends IdentityServiceImpl {

    private final PasswordRules rules;

    AccountService(PasswordRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean checkPassword(String account, String password) {
        return rules.isRight(account, () -> super.checkPassword(account, password));
    }

    /** There are no tenants. The log-in of every request would ask the database for them. */
    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants();
    }

    private static final class NoTenants extends TenantQueryImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public long executeCount(CommandContext engine) {
            return 0;
        }

        @Override
        public List<Tenant> executeList(CommandContext engine, Page page) {
            return List.of();
        }

        @Override
        public List<Tenant> list() {
            return List.of();
        }
    }

    /**
     * Skips the engine's own check of the password policy, which comes before the check of the right and answers a weak
     * password like a fault of the server. {@link AccountStore} checks the policy instead.
     *
     * @throws RefusedException 409 if somebody else has just opened the account
     */
    @Override
    public void saveUser(User user) {
        try {
            super.saveUser(user, true);
        } catch (BadUserRequestException taken) {
            throw taken.getCause() instanceof ProcessEngineException
                    ? RefusedException.conflict("account.exists", user.getId())
                    : taken;
        }
    }
}
