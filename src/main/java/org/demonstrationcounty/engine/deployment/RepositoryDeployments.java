package org.demonstrationcounty.engine.deployment;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.demonstrationcounty.policy.Deployments;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.revision.Revisions;
import org.demonstrationcounty.step.DeployedFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds policy tables and declared fields in the engine's repository. */
@Component
class RepositoryDeployments implements Deployments, DeployedFiles {

    /** @param deployments ids of the deployments with a decision, as they were at this revision */
    private record Listed(String revision, List<String> deployments) {}

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final Revisions revisions;
    private final Map<String, Listed> listed = new ConcurrentHashMap<>();

    RepositoryDeployments(ObjectProvider<ProcessEngineConfigurationImpl> engine, Revisions revisions) {
        this.engine = engine;
        this.revisions = revisions;
    }

    @Override
    public List<String> withDecision(String key) {
        String revision = revisions.of(DecisionsRevision.NAME);
        Listed known = listed.get(key);
        if (known == null || !known.revision().equals(revision)) {
            known = new Listed(revision, list(key));
            listed.put(key, known);
        }
        return known.deployments();
    }

    private List<String> list(String key) {
        return read(context -> context
                .getProcessEngineConfiguration()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .orderByDecisionDefinitionVersion()
                .asc()
                .list()
                .stream()
                .map(DecisionDefinition::getDeploymentId)
                .toList());
    }

    @Override
    public Map<String, byte[]> files(String deployment) {
        return read(context -> {
            Map<String, byte[]> files = new HashMap<>();
            for (ResourceEntity resource : context.getResourceManager().findResourcesByDeploymentId(deployment)) {
                files.put(resource.getName(), resource.getBytes());
            }
            return files;
        });
    }

    @Override
    public void deploy(String name, Map<String, byte[]> files) {
        DeploymentBuilder deployment = engine.getObject()
                .getRepositoryService()
                .createDeployment()
                .name(name)
                .enableDuplicateFiltering(false);
        files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
        try {
            deployment.deploy();
        } catch (BadUserRequestException refused) {
            throw refused.getCause() instanceof RefusedException reason ? reason : refused;
        }
    }

    @Override
    public Optional<byte[]> find(String deployment, String name) {
        return read(context -> Optional.ofNullable(
                        context.getResourceManager().findResourceByDeploymentIdAndResourceName(deployment, name))
                .map(ResourceEntity::getBytes));
    }

    private <T> T read(Function<CommandContext, T> question) {
        return engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> question.apply(context)));
    }
}
