package org.demonstrationcounty.engine.account;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Checks rights with every group of a user. The engine would read all grants first to leave out groups without any,
 * which takes longer the more grants there are. Each group of ours has grants.
 */
class GrantsOfEveryGroup extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new GrantsOfEveryGroup();
        }
    }
}
