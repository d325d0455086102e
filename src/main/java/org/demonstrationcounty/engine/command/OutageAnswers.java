package org.demonstrationcounty.engine.command;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.demonstrationcounty.engine.rest.RestAnswer;
import org.demonstrationcounty.problems.Outages;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the engine's own interfaces answer a lost database with 503, not 500. */
class OutageAnswers extends CommandInterceptor {

    private final ObjectProvider<RefusalMessages> words;

    OutageAnswers(ObjectProvider<RefusalMessages> words) {
        this.words = words;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException fault) {
            throw isOutermost() ? told(fault) : fault;
        }
    }

    private RuntimeException told(RuntimeException fault) {
        return Outages.behind(fault)
                .<RuntimeException>map(outage -> RestAnswer.to(outage, words.getObject()))
                .orElse(fault);
    }

    private static boolean isOutermost() {
        return Context.getCommandContext() == null;
    }
}
