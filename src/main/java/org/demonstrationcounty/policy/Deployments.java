package org.demonstrationcounty.policy;

import java.util.List;
import java.util.Map;

/** What the policy needs of whoever keeps deployments. Nobody's rights are looked at. */
public interface Deployments {

    /** Ids of the deployments with a decision of this key, the first deployed first. */
    List<String> withDecision(String key);

    /** Content of a deployment's files by their names. */
    Map<String, byte[]> files(String deployment);
}
