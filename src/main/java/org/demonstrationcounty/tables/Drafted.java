package org.demonstrationcounty.tables;

import java.util.Map;
import org.demonstrationcounty.policy.Edition;

/**
 * An edition that was sent and found sound.
 *
 * @param files its DMN files, content by name
 */
public record Drafted(Edition edition, Map<String, byte[]> files) {}
