package org.demonstrationcounty.engine.step;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.demonstrationcounty.step.Steps;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Adds a name and a due date to the task of every step while a model is parsed. So no task can be drawn without them,
 * and the diagrams show only the procedure.
 */
class StepTaskParse extends BpmnParse {

    private final ObjectProvider<Steps> steps;
    private final ObjectProvider<StepTasks> tasks;

    StepTaskParse(BpmnParser parser, ObjectProvider<Steps> steps, ObjectProvider<StepTasks> tasks) {
        super(parser);
        this.steps = steps;
        this.tasks = tasks;
    }

    @Override
    protected void parseTaskListeners(Element element, ActivityImpl task, TaskDefinition definition) {
        super.parseTaskListeners(element, task, definition);
        if (steps.getObject().knows(task.getId())) {
            definition.setNameExpression(expression("name(execution)"));
            definition.setDueDateExpression(expression("due(execution)"));
            // An expression would ask the database for the variables of the task.
            definition.addTaskListener(
                    TaskListener.EVENTNAME_CREATE, begun -> tasks.getObject().begin(begun));
            keepOwnScope(task);
        }
    }

    /** Keeps an execution for each open task. Running instances of earlier releases have one, because of timers. */
    private static void keepOwnScope(ActivityImpl task) {
        task.setScope(true);
        task.setEventScope(task);
    }

    private Expression expression(String call) {
        return expressionManager.createExpression("${stepTasks." + call + "}");
    }
}
