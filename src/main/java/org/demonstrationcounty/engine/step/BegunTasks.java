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

/** What is worked out of the tasks that begin in a transaction, once, because the engine asks for each part by itself. */
@Scope(scopeName = BegunTasks.TRANSACTION, proxyMode = ScopedProxyMode.TARGET_CLASS)
@Component
class BegunTasks {

    static final String TRANSACTION = "transaction";

    /**
     * A task that begins.
     *
     * @param reason of a term that was set, for the task's name; empty for nothing
     */
    record Begun(TaskTerms.Days days, String reason) {}

    private final Map<String, Begun> tasks = new HashMap<>();

    Begun of(DelegateExecution task, Supplier<Begun> worked) {
        return tasks.computeIfAbsent(task.getId() + ":" + task.getActivityInstanceId(), ignored -> worked.get());
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
