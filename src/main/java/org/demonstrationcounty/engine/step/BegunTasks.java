package org.demonstrationcounty.engine.step;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.config.CustomScopeConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.SimpleTransactionScope;

/** Keeps the values of tasks that begin in a transaction, because the engine asks for each value separately. */
@Scope(scopeName = BegunTasks.TRANSACTION, proxyMode = ScopedProxyMode.TARGET_CLASS)
@Component
class BegunTasks {

    static final String TRANSACTION = "transaction";

    /**
     * The values of a task that begins.
     *
     * @param last the day at whose end it is due
     * @param reason the reason of its term, for the task's name; empty if it needs none
     */
    record Begun(LocalDate last, String reason) {}

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
