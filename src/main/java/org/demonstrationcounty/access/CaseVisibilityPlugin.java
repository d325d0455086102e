package org.demonstrationcounty.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Sets {@link CaseVisibility} to the start of every process. */
@Component
class CaseVisibilityPlugin extends AbstractProcessEnginePlugin {

    private final CaseVisibility visibility;

    CaseVisibilityPlugin(CaseVisibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> withOurs = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        withOurs.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                process.addBuiltInListener(ExecutionListener.EVENTNAME_START, visibility);
            }
        });
        engine.setCustomPostBPMNParseListeners(withOurs);
    }
}
