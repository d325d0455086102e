package org.demonstrationcounty.engine.lookup;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/**
 * Takes a model that this node has parsed from memory. A deployed model does not change. The engine would read its row
 * to see whether it was suspended meanwhile; that decides only on new instances, and whoever begins one reads the row.
 */
class ParsedModels extends ProcessDefinitionManager {

    @Override
    public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        ProcessDefinitionEntity ofThisCommand = super.getCachedResourceDefinitionEntity(id);
        return ofThisCommand == null
                ? Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .getProcessDefinitionCache()
                        .get(id)
                : ofThisCommand;
    }
}
