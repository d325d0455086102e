package org.demonstrationcounty.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Resources.HISTORIC_PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Gives the {@link InstanceReaders} the right to see an instance, running or finished, when it starts. A listener at
 * the start of every process does so, because the engine asks its authorization provider before it knows the business
 * key.
 */
@Component
class InstanceVisibility extends AbstractProcessEnginePlugin implements ExecutionListener {

    private final InstanceReaders readers;

    InstanceVisibility(InstanceReaders readers) {
        this.readers = readers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> withOurs = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        withOurs.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                process.addBuiltInListener(ExecutionListener.EVENTNAME_START, InstanceVisibility.this);
            }
        });
        engine.setCustomPostBPMNParseListeners(withOurs);
    }

    @Override
    public void notify(DelegateExecution started) {
        readers.of(started.getProcessBusinessKey()).forEach(group -> grant(group, (ExecutionEntity) started));
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
