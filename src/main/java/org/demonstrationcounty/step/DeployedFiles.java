package org.demonstrationcounty.step;

import java.util.Optional;

/** What the declared fields need of whoever keeps deployments. */
public interface DeployedFiles {

    Optional<byte[]> find(String deployment, String name);
}
