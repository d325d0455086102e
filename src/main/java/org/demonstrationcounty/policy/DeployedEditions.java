package org.demonstrationcounty.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * The editions in the engine's repository. A deployment never changes, so each is read once a node; which ones there
 * are is asked each time, so that every node knows a new one at once.
 */
@Component
class DeployedEditions {

    private final Map<String, Edition> byDeployment = new ConcurrentHashMap<>();

    /** Every edition once, the first deployed first. */
    List<Edition> all(CommandContext engine) {
        return engine.runWithoutAuthorization(() -> {
            Map<String, Edition> byId = new LinkedHashMap<>();
            for (DecisionDefinition definition : definitions(engine)) {
                Edition edition = byDeployment.computeIfAbsent(definition.getDeploymentId(), id -> read(engine, id));
                byId.putIfAbsent(edition.id(), edition);
            }
            return new ArrayList<>(byId.values());
        });
    }

    private static List<DecisionDefinition> definitions(CommandContext engine) {
        return engine.getProcessEngineConfiguration()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(PolicyTableKind.EDITION.id())
                .orderByDecisionDefinitionVersion()
                .asc()
                .list();
    }

    private static Edition read(CommandContext engine, String deploymentId) {
        Map<String, byte[]> files = new HashMap<>();
        for (ResourceEntity resource : engine.getResourceManager().findResourcesByDeploymentId(deploymentId)) {
            files.put(resource.getName(), resource.getBytes());
        }
        return PolicyResources.stored(files);
    }
}
