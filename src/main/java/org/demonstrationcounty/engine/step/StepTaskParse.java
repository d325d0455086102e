package org.demonstrationcounty.engine.step;

import static org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.JOB_HANDLER_CONFIG_PROPERTY_DELIMITER;
import static org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.JOB_HANDLER_CONFIG_TASK_LISTENER_PREFIX;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationType;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.task.listener.ExpressionTaskListener;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.demonstrationcounty.step.Steps;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Gives the task of every step its name in the lists, its due date, its reminder and its escalation, just as if the model said so
 * for each: so no task can be drawn without them, and the diagrams show the procedure alone.
 */
class StepTaskParse extends BpmnParse {

    private final ObjectProvider<Steps> steps;

    StepTaskParse(BpmnParser parser, ObjectProvider<Steps> steps) {
        super(parser);
        this.steps = steps;
    }

    @Override
    protected void parseTaskListeners(Element element, ActivityImpl task, TaskDefinition definition) {
        super.parseTaskListeners(element, task, definition);
        if (steps.getObject().knows(task.getId())) {
            definition.setNameExpression(expression("name(execution)"));
            definition.setDueDateExpression(expression("due(execution)"));
            addTimeout("reminder", "remind(task)", task, definition);
            addTimeout("escalation", "escalate(task)", task, definition);
        }
    }

    /** As {@link BpmnParse} does for a {@code camunda:taskListener} with the event {@code timeout}. */
    private void addTimeout(String timer, String action, ActivityImpl task, TaskDefinition definition) {
        task.setScope(true);
        task.setEventScope(task);
        Expression moment = expression(timer + "(execution)");
        TimerDeclarationImpl declaration =
                new TimerDeclarationImpl(moment, TimerDeclarationType.DATE, TimerTaskListenerJobHandler.TYPE);
        declaration.setActivity(task);
        declaration.setRawJobHandlerConfiguration(
                task.getId() + JOB_HANDLER_CONFIG_PROPERTY_DELIMITER + JOB_HANDLER_CONFIG_TASK_LISTENER_PREFIX + timer);
        declaration.setJobConfiguration(TimerDeclarationType.DATE + ": " + moment.getExpressionText());
        addJobDeclarationToProcessDefinition(declaration, (ProcessDefinition) task.getProcessDefinition());
        addTimerListenerDeclaration(timer, task, declaration);
        definition.addTimeoutTaskListener(timer, new ExpressionTaskListener(expression(action)));
    }

    private org.camunda.bpm.engine.impl.el.Expression expression(String call) {
        return expressionManager.createExpression("${stepTasks." + call + "}");
    }
}
