package org.demonstrationcounty.database;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.AdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.CockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.TasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.WelcomeRuntimeDelegate;

/** The engine that the REST interface and the web applications of a JVM use: they look it up where there is one for all. */
record OnlyEngine(
        ProcessEngine engine,
        CockpitRuntimeDelegate cockpit,
        TasklistRuntimeDelegate tasklist,
        AdminRuntimeDelegate admin,
        WelcomeRuntimeDelegate welcome) {

    /** What an application that has just started left there. */
    static OnlyEngine of(ProcessEngine engine) {
        return new OnlyEngine(
                engine,
                Cockpit.getRuntimeDelegate(),
                Tasklist.getRuntimeDelegate(),
                Admin.getRuntimeDelegate(),
                Welcome.getRuntimeDelegate());
    }

    void isUsedAgain() {
        ProcessEngines.registerProcessEngine(engine);
        Cockpit.setCockpitRuntimeDelegate(cockpit);
        Tasklist.setTasklistRuntimeDelegate(tasklist);
        Admin.setAdminRuntimeDelegate(admin);
        Welcome.setRuntimeDelegate(welcome);
    }
}
