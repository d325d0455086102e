package org.demonstrationcounty.engine.step;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.step.TaskTerms;
import org.springframework.beans.factory.config.CustomScopeConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.SimpleTransactionScope;

/** The days of the tasks that begin in a transaction: the engine asks for each of them by itself, all are worked out once. */
@Scope(scopeName = BegunTasks.TRANSACTION, proxyMode = ScopedProxyMode.TARGET_CLASS)
@Component
class BegunTasks {

    static final String TRANSACTION = "transaction";

    private final Map<String, TaskTerms.Days> days = new HashMap<>();

    TaskTerms.Days of(DelegateExecution task, Supplier<TaskTerms.Days> worked) {
        return days.computeIfAbsent(task.getId() + ":" + task.getActivityInstanceId(), ignored -> worked.get());
    }

    @Configuration(proxyBeanMethods = false)
    static class Transactions {

        @Bean
        static CustomScopeConfigurer lifeOfATransaction() {
            CustomScopeConfigurer scopes = new CustomScopeConfigurer();
            scopes.addScope(TRANSACTION, new SimpleTransactionScope());
            return scopes;
        }
    }
}
