package org.demonstrationcounty.casefile;

import java.util.Map;
import org.demonstrationcounty.county.CaseKey;

/** Processes of cases beside their lines, each with an instance of its own: rooms below say which somebody waits for (P10). */
public interface SideProcesses {

    /** Ids of the instances in which something is left to decide, whether they are there or not, with their cases. */
    Map<String, CaseKey> awaited();

    /** Begins another instance at the stage on record, in the place of one that is gone or broken. */
    void beginAnew(String instance, String reason);
}
