package org.demonstrationcounty.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Removes process instances as no part of the product does: directly in the database. */
@TestComponent
public class GoneInstance {

    private final RuntimeService runtime;
    private final JdbcTemplate tables;

    public GoneInstance(RuntimeService runtime, JdbcTemplate tables) {
        this.runtime = runtime;
        this.tables = tables;
    }

    /** Removes all instances of a case. */
    void whole(CaseWalk walk) {
        take(walk.file().processInstanceId());
    }

    /** Removes all called instances of a process; the callers stay. */
    void called(String process, CaseWalk walk) {
        calls(process, walk).forEach(this::take);
    }

    /** Removes one called instance of a process. */
    void one(String process, CaseWalk walk) {
        take(calls(process, walk).get(0));
    }

    /** Removes called instances with a command of the engine that is closed to everybody. */
    void deleted(String process, CaseWalk walk) {
        calls(process, walk).forEach(instance -> runtime.deleteProcessInstance(instance, "a test"));
    }

    /** The number of instances that the engine's history has of a line and its calls. */
    int recordedUnder(String line) {
        return tables.queryForObject(
                "select count(*) from ACT_HI_PROCINST where ROOT_PROC_INST_ID_ = ?", Integer.class, line);
    }

    private List<String> calls(String process, CaseWalk walk) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.key())
                .processDefinitionKey(process)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    /** Removes an instance and all that it calls. */
    public void take(String instance) {
        runtime.createProcessInstanceQuery().superProcessInstanceId(instance).list().stream()
                .map(ProcessInstance::getId)
                .forEach(this::take);
        tables.update(
                "delete from ACT_RU_IDENTITYLINK where TASK_ID_ in (select ID_ from ACT_RU_TASK where PROC_INST_ID_ = ?)",
                instance);
        tables.update("delete from ACT_RU_JOB where PROCESS_INSTANCE_ID_ = ?", instance);
        for (String table : List.of("ACT_RU_EVENT_SUBSCR", "ACT_RU_VARIABLE", "ACT_RU_TASK")) {
            tables.update("delete from " + table + " where PROC_INST_ID_ = ?", instance);
        }
        while (tables.update(
                        """
                        delete from ACT_RU_EXECUTION where PROC_INST_ID_ = ? and not exists
                        (select 1 from ACT_RU_EXECUTION below where below.PARENT_ID_ = ACT_RU_EXECUTION.ID_)
                        """,
                        instance)
                > 0) {
            continue;
        }
    }
}
