package org.demonstrationcounty.engine.lookup;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads the definition of a timer once for each node. It comes with its model and does not change: nobody may suspend it
 * or give it another priority. The engine would read it whenever a timer begins or fires.
 */
class JobDefinitionsInMemory extends JobDefinitionManager {

    private final Map<String, JobDefinitionEntity> read;

    /** @param read the definitions that this node has read, shared by all commands */
    JobDefinitionsInMemory(Map<String, JobDefinitionEntity> read) {
        this.read = read;
    }

    static Map<String, JobDefinitionEntity> none() {
        return new ConcurrentHashMap<>();
    }

    @Override
    public @Nullable JobDefinitionEntity findById(String id) {
        JobDefinitionEntity known = read.get(id);
        return known == null ? remembered(super.findById(id)) : known;
    }

    private @Nullable JobDefinitionEntity remembered(@Nullable JobDefinitionEntity found) {
        if (found != null) {
            read.put(found.getId(), found);
        }
        return found;
    }
}
