package org.demonstrationcounty.casefile;

import java.util.List;

/** The rows that a room keeps of a case. They go when a case is taken back that was recorded by mistake. */
public interface CaseRows {

    /** Statements that delete them, in order. {@code :cases} stands for the keys of the cases. */
    List<String> deletions();
}
