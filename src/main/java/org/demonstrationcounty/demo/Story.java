package org.demonstrationcounty.demo;

import java.util.List;

/** What has happened before a demonstration opens. */
interface Story {

    Scenario scenario();

    /** What was done, in any order: each scene knows its moment. */
    List<Scene> scenes();
}
