package org.demonstrationcounty.step;

/** What a task is called in a list of many, where its element's name alone would not tell one case from another. */
public interface TaskNames {

    /** @param element the name of the element in its model */
    String of(StepContext at, String element);
}
