package org.demonstrationcounty.policy;

import java.util.List;
import java.util.Map;

/** The deployments, as the policy needs them. No rights are checked when they are read. */
public interface Deployments {

    /** Ids of the deployments with a decision of this key, in the order of deployment. */
    List<String> withDecision(String key);

    /** The files of a deployment: content by name. */
    Map<String, byte[]> files(String deployment);

    /**
     * Deploys files in the name of the user, whose rights the engine checks.
     *
     * @throws org.demonstrationcounty.problems.RefusedException as {@link DeploymentCheck} does
     */
    void deploy(String name, Map<String, byte[]> files);
}
