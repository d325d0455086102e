package org.demonstrationcounty.engine.lookup;

import java.util.Date;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Writes the history without reading it. The engine would read the row of a task and of its activity to learn when they
 * began, for their durations. The task itself says so. It leaves out what nobody reads: the engine's own counters of
 * several tasks of one activity, the passing of gateways, and the offices to which a task was offered, which follow from
 * its step.
 */
class HistoryWithoutLooking extends DbHistoryEventHandler {

    private static final Set<String> COUNTERS =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private static final Set<String> PASSED =
            Set.of(ActivityTypes.GATEWAY_EXCLUSIVE, ActivityTypes.GATEWAY_PARALLEL, ActivityTypes.MULTI_INSTANCE_BODY);

    @Override
    public void handleEvent(HistoryEvent event) {
        boolean isPassed = event instanceof HistoricActivityInstanceEventEntity activity
                && PASSED.contains(activity.getActivityType());
        if (!isPassed && !(event instanceof HistoricIdentityLinkLogEventEntity)) {
            super.handleEvent(event);
        }
    }

    @Override
    protected void insertHistoricVariableUpdateEntity(HistoricVariableUpdateEventEntity event) {
        if (!COUNTERS.contains(event.getVariableName())) {
            super.insertHistoricVariableUpdateEntity(event);
        }
    }

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        Date began = event instanceof HistoricScopeInstanceEvent ? beginOf(event) : null;
        if (began == null || isInitialEvent(event) || isKnown(event)) {
            super.insertOrUpdate(event);
        } else {
            ((HistoricScopeInstanceEvent) event).setStartTime(began);
            getDbEntityManager().merge(event);
        }
    }

    private boolean isKnown(HistoryEvent event) {
        return getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) != null;
    }

    private @Nullable Date beginOf(HistoryEvent event) {
        return event instanceof HistoricTaskInstanceEventEntity || event instanceof HistoricActivityInstanceEventEntity
                ? getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                        .filter(task -> isOf(task, event))
                        .map(TaskEntity::getCreateTime)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean isOf(TaskEntity task, HistoryEvent event) {
        return event instanceof HistoricActivityInstanceEventEntity activity
                ? Objects.equals(task.getExecutionId(), activity.getExecutionId())
                        && Objects.equals(task.getTaskDefinitionKey(), activity.getActivityId())
                : task.getId().equals(event.getId());
    }
}
