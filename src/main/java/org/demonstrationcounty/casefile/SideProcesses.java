package org.demonstrationcounty.casefile;

import java.util.Map;
import org.demonstrationcounty.county.CaseKey;

/** Processes that run beside the line of a case, each in its own instance. Rooms below implement this (P10). */
public interface SideProcesses {

    /** Ids of the instances for which somebody waits, with their cases. The instances may be gone. */
    Map<String, CaseKey> awaited();

    /** Replaces an instance that is gone or broken with a new one at the recorded stage. */
    void beginAnew(String instance, String reason);
}
