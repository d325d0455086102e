package org.demonstrationcounty.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.demonstrationcounty.policy.DeploymentCheck;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** Lets nothing in that the policy's {@link DeploymentCheck} refuses, by whichever interface it comes. */
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
        Map<String, byte[]> files = files(deployment);
        try {
            if (isByAPerson()) {
                check.requirePolicyAlone(files, deployment.getTenantId());
            }
            check.requireSoundEdition(files);
        } catch (RefusedException refused) {
            throw new BadUserRequestException(messages.of(refused));
        }
    }

    private static boolean isByAPerson() {
        Authentication acting =
                Context.getProcessEngineConfiguration().getIdentityService().getCurrentAuthentication();
        return acting != null && acting.getUserId() != null;
    }

    private static Map<String, byte[]> files(DeploymentEntity deployment) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        return files;
    }
}
