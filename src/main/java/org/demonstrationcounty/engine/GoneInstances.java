package org.demonstrationcounty.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.demonstrationcounty.people.WithoutUser;
import org.springframework.stereotype.Component;

/** Finds process instances that are gone, or of which a part is gone that they wait for. */
@Component
public class GoneInstances {

    /** Where a token stands: it calls nothing, and nothing stands below it. */
    private static final String STANDS =
            """
            not exists (select 1 from ACT_RU_EXECUTION below where below.PARENT_ID_ = stands.ID_)
            and not exists (select 1 from ACT_RU_EXECUTION called where called.SUPER_EXEC_ = stands.ID_)
            """;

    /** Somebody has it to do, or a day leads on. */
    private static final String WAITS =
            """
            (exists (select 1 from ACT_RU_TASK task where task.EXECUTION_ID_ = stands.ID_)
            or exists (select 1 from ACT_RU_JOB timer where timer.EXECUTION_ID_ = stands.ID_))
            """;

    private static final String OF_LINE =
            """
            from ACT_RU_EXECUTION stands
            join ACT_RU_EXECUTION its on its.ID_ = stands.PROC_INST_ID_ and its.ROOT_PROC_INST_ID_ = line.ID_ where
            """;

    /** One that goes on waits somewhere beside an event that interrupts nothing, and nowhere for what is not there. */
    private static final String GO_ON = "select line.* from ACT_RU_EXECUTION line"
            + " where line.ID_ = line.ROOT_PROC_INST_ID_"
            + " and exists (select 1 " + OF_LINE + STANDS + " and " + WAITS + " and stands.ACT_ID_ <> #{beside})"
            + " and not exists (select 1 " + OF_LINE + STANDS + " and stands.IS_ACTIVE_ = #{active} and not "
            + WAITS + ")";

    private final RuntimeService runtime;
    private final WithoutUser withoutUser;

    GoneInstances(RuntimeService runtime, WithoutUser withoutUser) {
        this.runtime = runtime;
        this.withoutUser = withoutUser;
    }

    /**
     * Which of these instances do not go on.
     *
     * @param beside a step that leads nowhere
     */
    public Set<String> among(Collection<String> instances, String beside) {
        Set<String> gone = new HashSet<>(instances);
        withoutUser
                .get(() -> runtime.createNativeExecutionQuery()
                        .sql(GO_ON)
                        .parameter("beside", beside)
                        .parameter("active", true)
                        .list())
                .stream()
                .map(Execution::getId)
                .forEach(gone::remove);
        return gone;
    }
}
