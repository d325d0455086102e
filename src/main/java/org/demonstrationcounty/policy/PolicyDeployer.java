package org.demonstrationcounty.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** Lets no incomplete or contradictory edition in, by whichever door it comes (R21). */
@Component
class PolicyDeployer implements Deployer {

    private final DeployedEditions deployed;
    private final RefusalMessages messages;

    PolicyDeployer(DeployedEditions deployed, RefusalMessages messages) {
        this.deployed = deployed;
        this.messages = messages;
    }

    /** @throws BadUserRequestException naming every fault; the deployment is rolled back */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        try {
            edition(deployment).ifPresent(this::refuseOtherContent);
        } catch (RefusedException refused) {
            throw new BadUserRequestException(messages.of(refused));
        }
    }

    private static Optional<Edition> edition(DeploymentEntity deployment) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        return PolicyResources.edition(files);
    }

    private void refuseOtherContent(Edition edition) {
        deployed.all(Context.getCommandContext()).stream()
                .filter(earlier -> earlier.id().equals(edition.id()))
                .filter(earlier -> !earlier.equals(edition))
                .findFirst()
                .ifPresent(earlier -> {
                    throw RefusedException.invalid(
                            PolicyTableKind.EDITION.id(), "policy.edition-differs", edition.id());
                });
    }
}
