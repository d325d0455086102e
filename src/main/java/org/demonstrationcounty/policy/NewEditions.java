package org.demonstrationcounty.policy;

import java.util.Map;
import org.springframework.stereotype.Service;

/** Deploys editions that are drafted on our own pages. Camunda's interfaces deploy them by the same checks. */
@Service
public class NewEditions {

    private final DeploymentCheck check;
    private final Editions editions;
    private final Deployments deployments;

    NewEditions(DeploymentCheck check, Editions editions, Deployments deployments) {
        this.check = check;
        this.editions = editions;
        this.deployments = deployments;
    }

    /**
     * Deploys the edition in these files in the name of the user. One that is deployed already is not deployed again.
     *
     * @throws org.demonstrationcounty.problems.RefusedException as {@link DeploymentCheck#drafted}
     */
    public Edition deploy(Map<String, byte[]> files) {
        Edition edition = check.drafted(files);
        if (editions.find(edition.id()).isEmpty()) {
            deployments.deploy("edition-" + edition.id(), files);
        }
        return edition;
    }
}
