package org.demonstrationcounty.engine.step;

import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.demonstrationcounty.engine.rest.RestAnswer;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;

/** Lets people claim a task for themselves or give it back, but not assign it to somebody else. */
class ClaimForOneself extends ClaimTaskCmd {

    private final transient RefusalMessages words;

    /** @param account null to give the task back */
    ClaimForOneself(String taskId, @Nullable String account, RefusalMessages words) {
        super(taskId, account);
        this.words = words;
    }

    @Override
    public Void execute(CommandContext engine) {
        CurrentUser user = CurrentUser.of(engine.getProcessEngineConfiguration().getIdentityService());
        if (!user.isNobody() && userId != null && !userId.equals(user.id())) {
            throw RestAnswer.forbidden("step.claim-for-others", words);
        }
        return super.execute(engine);
    }
}
