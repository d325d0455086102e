package org.demonstrationcounty.engine.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the engine our managers in place of those of its own that ask more often. */
@Component
class LookupsPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<JdbcClient> database;

    LookupsPlugin(ObjectProvider<JdbcClient> database) {
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<SessionFactory> managers = new ArrayList<>();
        if (engine.getCustomSessionFactories() != null) {
            managers.addAll(engine.getCustomSessionFactories());
        }
        managers.add(new Managers(VariableInstanceManager.class, VariablesOfInstances::new));
        managers.add(new Managers(ProcessDefinitionManager.class, ParsedModels::new));
        managers.add(
                new Managers(TaskManager.class, () -> new TasksWithoutParts(new WideGrants(database.getObject()))));
        managers.add(new Managers(IncidentManager.class, IncidentsOfFailedJobs::new));
        Map<String, JobDefinitionEntity> read = JobDefinitionsInMemory.none();
        managers.add(new Managers(JobDefinitionManager.class, () -> new JobDefinitionsInMemory(read)));
        engine.setCustomSessionFactories(managers);
        engine.setHistoryEventProducer(new HistoryOfParsedModels());
        List<HistoryEventHandler> handlers = new ArrayList<>(engine.getCustomHistoryEventHandlers());
        handlers.add(new HistoryWithoutLooking());
        engine.setCustomHistoryEventHandlers(handlers);
        engine.setEnableDefaultDbHistoryEventHandler(false);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        TasksByTheirGrants.addTo(engine.getSqlSessionFactory().getConfiguration());
    }

    /** Opens our manager for each command, in place of one of the engine's own type. */
    private record Managers(Class<?> type, Supplier<Session> opening) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return opening.get();
        }
    }
}
