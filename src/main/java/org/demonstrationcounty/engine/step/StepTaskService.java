package org.demonstrationcounty.engine.step;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.demonstrationcounty.engine.rest.RestAnswer;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;

/** The engine's task service. Every completion goes through {@link StepCommands}. */
class StepTaskService extends TaskServiceImpl {

    private final StepCommands commands;

    StepTaskService(StepCommands commands) {
        this.commands = commands;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        commands.complete(taskId, variables);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        commands.complete(taskId, variables);
        return Variables.createVariables();
    }

    @Override
    public void claim(String taskId, @Nullable String userId) {
        commandExecutor.execute(new ClaimForOneself(taskId, userId, commands.words()));
    }

    /**
     * Gives a task back if the user is null. People who work on tasks may do that, while assigning tasks is a right of
     * its own.
     */
    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId == null) {
            claim(taskId, null);
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    @Override
    public Comment createComment(String taskId, String processInstanceId, String message) {
        requireVisible(taskId);
        return super.createComment(taskId, processInstanceId, message);
    }

    @Override
    public List<Comment> getTaskComments(String taskId) {
        requireVisible(taskId);
        return super.getTaskComments(taskId);
    }

    @Override
    public Comment getTaskComment(String taskId, String commentId) {
        requireVisible(taskId);
        return super.getTaskComment(taskId, commentId);
    }

    private void requireVisible(String taskId) {
        if (taskId == null || !commands.isVisible(taskId)) {
            throw RestAnswer.to(RefusedException.notFound("step.not-open"), commands.words());
        }
    }
}
