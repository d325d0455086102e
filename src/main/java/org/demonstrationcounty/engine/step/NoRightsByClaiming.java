package org.demonstrationcounty.engine.step;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/** Gives no rights to a person who claims a task. Rights belong to the office, so whoever leaves it loses them. */
class NoRightsByClaiming extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = {};

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String before, String now) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String user, String type) {
        return NONE;
    }
}
