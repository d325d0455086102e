package org.demonstrationcounty.access;

import static org.camunda.bpm.engine.authorization.Resources.HISTORIC_PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.Groups;
import org.springframework.stereotype.Component;

/**
 * Moves the cases of a county that now belongs to another city (P7). The new city sees them and has the open tasks of
 * the former one, unclaimed, with their drafts.
 */
@Component
class MovedCounties {

    private final ProcessEngine engine;
    private final Counties counties;

    MovedCounties(ProcessEngine engine, Counties counties) {
        this.engine = engine;
        this.counties = counties;
    }

    void handOver() {
        counties.moved()
                .forEach((county, cities) -> cities.forEach(
                        former -> handOver(county, Groups.city(former), Groups.city(county.cityCode()))));
    }

    private void handOver(County county, String former, String now) {
        String itsCases = county.key() + "-%";
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKeyLike(itsCases)
                .taskCandidateGroup(former)
                .includeAssignedTasks()
                .list()
                .forEach(task -> handOver(task, former, now));
        Set<String> instances = engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyLike(itsCases)
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .collect(Collectors.toSet());
        handOver(PROCESS_INSTANCE, instances, former, now);
        handOver(HISTORIC_PROCESS_INSTANCE, instances, former, now);
    }

    private void handOver(Task task, String former, String now) {
        engine.getTaskService().setAssignee(task.getId(), null);
        engine.getTaskService().deleteCandidateGroup(task.getId(), former);
        engine.getTaskService().addCandidateGroup(task.getId(), now);
        engine.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(former)
                .resourceType(TASK)
                .resourceId(task.getId())
                .list()
                .forEach(grant -> engine.getAuthorizationService().deleteAuthorization(grant.getId()));
    }

    private void handOver(Resource resource, Set<String> instances, String former, String now) {
        for (Authorization grant : engine.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(former)
                .resourceType(resource)
                .list()) {
            if (instances.contains(grant.getResourceId())) {
                grant.setGroupId(now);
                engine.getAuthorizationService().saveAuthorization(grant);
            }
        }
    }
}
