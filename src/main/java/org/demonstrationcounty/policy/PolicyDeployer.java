package org.demonstrationcounty.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.Refusals;
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
            if (isByAPerson()) {
                refuseOtherThanPolicy(deployment);
            }
            edition(deployment).ifPresent(this::refuseOtherContent);
        } catch (RefusedException refused) {
            throw new BadUserRequestException(messages.of(refused));
        }
    }

    private static boolean isByAPerson() {
        Authentication acting =
                Context.getProcessEngineConfiguration().getIdentityService().getCurrentAuthentication();
        return acting != null && acting.getUserId() != null;
    }

    /** Models come with a release: one of somebody's own could move cases, and run any code. */
    private static void refuseOtherThanPolicy(DeploymentEntity deployment) {
        Refusals refusals = new Refusals();
        if (deployment.getTenantId() != null) {
            refusals.add("tenant-id", "policy.tenant");
        }
        PolicyResources.others(files(deployment)).forEach(name -> refusals.add(name, "policy.tables-only"));
        refusals.throwIfAny();
    }

    private static Optional<Edition> edition(DeploymentEntity deployment) {
        return PolicyResources.edition(files(deployment));
    }

    private static Map<String, byte[]> files(DeploymentEntity deployment) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        return files;
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
