package org.demonstrationcounty.access;

import org.camunda.bpm.engine.ProcessEngine;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.engine.EngineTransaction;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Sets up the groups, their rights, the filters and an administrator at each start, before the first request. */
@Component
class AccessSetup implements InitializingBean {

    private final ProcessEngine engine;
    private final EngineTransaction transaction;
    private final Counties counties;
    private final Administrator administrator;
    private final MovedCounties moved;
    private final TaskListNames lists;

    AccessSetup(
            ProcessEngine engine,
            EngineTransaction transaction,
            Counties counties,
            Administrator administrator,
            MovedCounties moved,
            TaskListNames lists) {
        this.engine = engine;
        this.transaction = transaction;
        this.counties = counties;
        this.administrator = administrator;
        this.moved = moved;
        this.lists = lists;
    }

    @Override
    public void afterPropertiesSet() {
        administrator.requireOneOrAPassword();
        transaction.runAtStart(this::establish);
    }

    private void establish() {
        ProgrammeGroup.establish(counties, engine.getIdentityService());
        TaskFilters filters = new TaskFilters(engine.getFilterService(), engine.getTaskService(), lists);
        new StandingGrants(engine.getAuthorizationService()).establish(counties.all(), filters.establish());
        moved.handOver();
        administrator.appointIfThereIsNone();
    }
}
