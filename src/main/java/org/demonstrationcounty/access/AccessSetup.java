package org.demonstrationcounty.access;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.demonstrationcounty.county.Counties;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** At each start, before any door opens: the groups, their rights, the filters and an administrator are there. */
@Component
class AccessSetup implements InitializingBean {

    private final ProcessEngine engine;
    private final Counties counties;
    private final Administrator administrator;

    AccessSetup(ProcessEngine engine, Counties counties, Administrator administrator) {
        this.engine = engine;
        this.counties = counties;
        this.administrator = administrator;
    }

    @Override
    public void afterPropertiesSet() {
        administrator.requireOneOrAPassword();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(this::establish);
    }

    /** One transaction, written in one go at its end; nodes that start together wait for one another. */
    private Void establish(CommandContext context) {
        context.getPropertyManager().acquireExclusiveLockForStartup();
        groups();
        TaskFilters filters = new TaskFilters(engine.getFilterService(), engine.getTaskService());
        filters.all();
        new StandingGrants(engine.getAuthorizationService()).establish(counties.all(), List.of(filters.mine()));
        administrator.appointIfThereIsNone();
        return null;
    }

    private void groups() {
        IdentityService identity = engine.getIdentityService();
        Map<String, Group> present = identity.createGroupQuery().list().stream()
                .collect(Collectors.toMap(Group::getId, Function.identity()));
        for (ProgrammeGroup wanted : ProgrammeGroup.of(counties)) {
            Group group = present.get(wanted.id());
            if (group == null || !wanted.name().equals(group.getName())) {
                save(wanted, group == null ? identity.newGroup(wanted.id()) : group);
            }
        }
    }

    private void save(ProgrammeGroup wanted, Group group) {
        group.setName(wanted.name());
        group.setType(wanted.type());
        engine.getIdentityService().saveGroup(group);
    }
}
