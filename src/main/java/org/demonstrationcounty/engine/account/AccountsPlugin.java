package org.demonstrationcounty.engine.account;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.demonstrationcounty.engine.PasswordRules;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives the engine our {@link AccountService}, {@link AccountStore} and {@link GrantsOfEveryGroup}. It is the first
 * plugin, because others use the identity service.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountsPlugin extends AbstractProcessEnginePlugin {

    private final PasswordRules rules;
    private final ObjectProvider<RefusalMessages> words;
    private final ObjectProvider<AccountNames> names;

    AccountsPlugin(PasswordRules rules, ObjectProvider<RefusalMessages> words, ObjectProvider<AccountNames> names) {
        this.rules = rules;
        this.words = words;
        this.names = names;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setEnablePasswordPolicy(rules.followEnginesPolicy());
        engine.setIdentityService(new AccountService(rules));
        engine.setIdentityProviderSessionFactory(new Stores());
        engine.setCustomSessionFactories(List.of(new GrantsOfEveryGroup.Factory()));
    }

    private final class Stores implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AccountStore.class;
        }

        @Override
        public Session openSession() {
            return new AccountStore(rules, words, names);
        }
    }
}
