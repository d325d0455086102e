package org.demonstrationcounty.step;

import org.demonstrationcounty.problems.Refusal;

/** Says what became of a task that is gone, to those who may know of it. */
public interface TaskFates {

    Refusal of(GoneTask task);
}
