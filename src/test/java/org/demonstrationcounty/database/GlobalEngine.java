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

/** The engine in Camunda's static fields, where the REST interface and the web applications of a JVM look it up. */
record GlobalEngine(
        ProcessEngine engine,
        CockpitRuntimeDelegate cockpit,
        TasklistRuntimeDelegate tasklist,
        AdminRuntimeDelegate admin,
        WelcomeRuntimeDelegate welcome) {

    /** The present values, which the application that started last has set. */
    static GlobalEngine of(ProcessEngine engine) {
        return new GlobalEngine(
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
