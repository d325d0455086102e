package org.demonstrationcounty.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Works for an account as its owner would in Tasklist, with its rights and no others. */
@Component
@Profile("demo")
class Desk {

    private final IdentityService identity;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final FormService forms;

    Desk(IdentityService identity, RepositoryService repository, TaskService tasks, FormService forms) {
        this.identity = identity;
        this.repository = repository;
        this.tasks = tasks;
        this.forms = forms;
    }

    void sit(String account, Consumer<Desk> work) {
        List<String> groups = identity.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(account, groups);
        try {
            work.accept(this);
        } finally {
            identity.clearAuthentication();
        }
    }

    void start(String process, Map<String, Object> fields) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        forms.submitStartForm(definition, fields);
    }

    /** Claims the oldest task of a step that is offered to the account, and submits its form. */
    void complete(String caseKey, String step, Map<String, Object> fields) {
        var user = identity.getCurrentAuthentication();
        Task task = tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseKey)
                .taskDefinitionKey(step)
                .taskCandidateGroupIn(user.getGroupIds())
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(user.getUserId() + " has no task " + step + " in " + caseKey));
        tasks.claim(task.getId(), user.getUserId());
        forms.submitTaskForm(task.getId(), fields);
    }
}
