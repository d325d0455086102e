package org.demonstrationcounty.engine.lookup;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** Names in the history the model that this node has parsed. The engine would read the row of the model again. */
class HistoryOfParsedModels extends CacheAwareHistoryEventProducer {

    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        ProcessDefinitionEntity parsed = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .getProcessDefinitionCache()
                .get(id);
        return parsed == null ? super.getProcessDefinitionEntity(id) : parsed;
    }

    /** A task begins in the history at the moment that the task itself keeps (see {@link HistoryWithoutLooking}). */
    @Override
    public HistoryEvent createTaskInstanceCreateEvt(DelegateTask task) {
        HistoricTaskInstanceEventEntity created =
                (HistoricTaskInstanceEventEntity) super.createTaskInstanceCreateEvt(task);
        created.setStartTime(task.getCreateTime());
        return created;
    }
}
