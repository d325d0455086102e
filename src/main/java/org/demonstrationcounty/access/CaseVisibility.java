package org.demonstrationcounty.access;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Resources.HISTORIC_PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.Optional;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.Groups;
import org.springframework.stereotype.Component;

/**
 * A county and its city see the instances of their own cases and no others, running or finished. Which case it is says the business
 * key, {@code <countyKey>-<year>}. It is not known yet when the engine asks its authorization provider about a new instance: hence
 * at the start of the process.
 */
@Component
class CaseVisibility implements ExecutionListener {

    private final Counties counties;

    CaseVisibility(Counties counties) {
        this.counties = counties;
    }

    @Override
    public void notify(DelegateExecution started) {
        countyOf(started.getProcessBusinessKey()).ifPresent(county -> {
            grant(Groups.county(county.key()), (ExecutionEntity) started);
            grant(Groups.city(county.cityCode()), (ExecutionEntity) started);
        });
    }

    private Optional<County> countyOf(String caseKey) {
        int year = caseKey == null ? -1 : caseKey.lastIndexOf('-');
        return year < 0 ? Optional.empty() : counties.find(caseKey.substring(0, year));
    }

    private static void grant(String group, ExecutionEntity instance) {
        grant(group, instance, PROCESS_INSTANCE, Permissions.READ);
        AuthorizationEntity history =
                grant(group, instance, HISTORIC_PROCESS_INSTANCE, HistoricProcessInstancePermissions.READ);
        history.setRootProcessInstanceId(instance.getRootProcessInstanceId());
    }

    private static AuthorizationEntity grant(
            String group, ExecutionEntity instance, Resource resource, Permission permission) {
        AuthorizationEntity grant = new AuthorizationEntity(AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(instance.getProcessInstanceId());
        grant.addPermission(permission);
        Context.getCommandContext().getDbEntityManager().insert(grant);
        return grant;
    }
}
