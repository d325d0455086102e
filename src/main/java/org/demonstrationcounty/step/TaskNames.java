package org.demonstrationcounty.step;

/** Gives tasks names by which a list tells their cases apart. */
public interface TaskNames {

    /** @param element name of the element in its model */
    String of(StepContext at, String element);
}
