package org.demonstrationcounty.demo;

import java.util.List;

/** The events before a demonstration opens. */
interface Story {

    Scenario scenario();

    /** The scenes, in any order, because each has its moment. */
    List<Scene> scenes();
}
