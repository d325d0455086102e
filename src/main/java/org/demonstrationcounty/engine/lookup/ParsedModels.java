package org.demonstrationcounty.engine.lookup;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.commons.utils.cache.Cache;

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

    @Override
    public ProcessDefinitionEntity findProcessDefinitionByDeploymentAndKey(String deployment, String key) {
        Cache<String, ProcessDefinitionEntity> parsed =
                Context.getProcessEngineConfiguration().getDeploymentCache().getProcessDefinitionCache();
        for (String id : parsed.keySet()) {
            ProcessDefinitionEntity model = parsed.get(id);
            if (model != null && deployment.equals(model.getDeploymentId()) && key.equals(model.getKey())) {
                return model;
            }
        }
        return super.findProcessDefinitionByDeploymentAndKey(deployment, key);
    }
}
