package org.demonstrationcounty.step;

import java.util.Optional;

/** Reads the files of a deployment. */
public interface DeployedFiles {

    Optional<byte[]> find(String deployment, String name);
}
