package org.demonstrationcounty.engine.deployment;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.demonstrationcounty.policy.DeploymentCheck;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** Refuses deployments that the policy's {@link DeploymentCheck} refuses, whatever interface they come from. */
@Component
class PolicyDeployer implements Deployer {

    private final DeploymentCheck check;
    private final RefusalMessages messages;

    PolicyDeployer(DeploymentCheck check, RefusalMessages messages) {
        this.check = check;
        this.messages = messages;
    }

    /** @throws BadUserRequestException naming every fault; the deployment is rolled back */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        deployment.getResources().values().forEach(PolicyDeployer::nameAsTheEngineReadsIt);
        Map<String, byte[]> files = files(deployment);
        try {
            if (isByAPerson()) {
                check.requirePolicyAlone(files, deployment.getTenantId());
            }
            check.requireSoundEdition(files);
        } catch (RefusedException refused) {
            throw new BadUserRequestException(messages.of(refused), refused);
        }
    }

    /** Writes the suffix of a table in small letters, because the engine ignores files such as {@code EDITION.DMN}. */
    private static void nameAsTheEngineReadsIt(ResourceEntity resource) {
        String name = resource.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".dmn")) {
            resource.setName(name);
        }
    }

    private static boolean isByAPerson() {
        Authentication acting =
                Context.getProcessEngineConfiguration().getIdentityService().getCurrentAuthentication();
        return acting != null && acting.getUserId() != null;
    }

    private static Map<String, byte[]> files(DeploymentEntity deployment) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        deployment.getResources().values().forEach(resource -> files.put(resource.getName(), resource.getBytes()));
        return files;
    }
}
