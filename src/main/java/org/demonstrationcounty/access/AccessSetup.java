package org.demonstrationcounty.access;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.engine.EngineTransaction;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** At each start, before the first request: the groups, their rights, the filters and an administrator are there. */
@Component
class AccessSetup implements InitializingBean {

    private final ProcessEngine engine;
    private final EngineTransaction transaction;
    private final Counties counties;
    private final Administrator administrator;

    AccessSetup(ProcessEngine engine, EngineTransaction transaction, Counties counties, Administrator administrator) {
        this.engine = engine;
        this.transaction = transaction;
        this.counties = counties;
        this.administrator = administrator;
    }

    @Override
    public void afterPropertiesSet() {
        administrator.requireOneOrAPassword();
        transaction.runAtStart(this::establish);
    }

    private void establish() {
        groups();
        TaskFilters filters = new TaskFilters(engine.getFilterService(), engine.getTaskService());
        filters.all();
        new StandingGrants(engine.getAuthorizationService()).establish(counties.all(), List.of(filters.mine()));
        administrator.appointIfThereIsNone();
    }

    private void groups() {
        IdentityService identity = engine.getIdentityService();
        Map<String, Group> present = identity.createGroupQuery().list().stream()
                .collect(Collectors.toMap(Group::getId, Function.identity()));
        ProgrammeGroup.of(counties).forEach(wanted -> wanted.establish(present.get(wanted.id()), identity));
    }
}
