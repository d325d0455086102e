package org.demonstrationcounty.process;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Notes every element and every flow that is reached, in every deployed model. */
@TestComponent
class WalkedElements extends AbstractProcessEnginePlugin {

    private final Set<String> walked = new HashSet<>();

    private final BpmnParseListener listening = new AbstractBpmnParseListener() {
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            listenIn(process, process.getKey());
        }
    };

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(listening);
    }

    void forget() {
        walked.clear();
    }

    boolean contain(String process, String element) {
        return walked.contains(process + " " + element);
    }

    private void listenIn(ScopeImpl scope, String process) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addListener(ExecutionListener.EVENTNAME_START, noting(process, activity.getId()));
            for (var flow : activity.getOutgoingTransitions()) {
                ((TransitionImpl) flow).addListener(ExecutionListener.EVENTNAME_TAKE, noting(process, flow.getId()));
            }
            listenIn(activity, process);
        }
    }

    private ExecutionListener noting(String process, String element) {
        return (DelegateExecution execution) -> walked.add(process + " " + element);
    }
}
