package org.demonstrationcounty.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.NativeExecutionQuery;
import org.demonstrationcounty.people.WithoutUser;
import org.springframework.stereotype.Component;

/** Finds process instances that are gone, or that wait for a part that is gone. */
@Component
public class GoneInstances {

    /** The execution holds a token: it calls no process, and no execution is below it. */
    private static final String STANDS =
            """
            not exists (select 1 from ACT_RU_EXECUTION below where below.PARENT_ID_ = stands.ID_)
            and not exists (select 1 from ACT_RU_EXECUTION called where called.SUPER_EXEC_ = stands.ID_)
            """;

    /** The execution waits for a task or a timer. */
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

    /**
     * An instance goes on if one of its tokens waits outside a non-interrupting event and none waits for something that
     * does not exist.
     */
    private static final String GO_ON = "select line.* from ACT_RU_EXECUTION line"
            + " where line.ID_ = line.ROOT_PROC_INST_ID_"
            + " and exists (select 1 " + OF_LINE + STANDS + " and " + WAITS + " and stands.ACT_ID_ <> #{beside})"
            + " and not exists (select 1 " + OF_LINE + STANDS + " and stands.IS_ACTIVE_ = #{active} and not "
            + WAITS + ")";

    /** The query names at most this many instances, one page of a list. For more it reads all instances. */
    private static final int MOST_NAMED = 200;

    private final RuntimeService runtime;
    private final WithoutUser withoutUser;

    GoneInstances(RuntimeService runtime, WithoutUser withoutUser) {
        this.runtime = runtime;
        this.withoutUser = withoutUser;
    }

    /**
     * Those of these instances that cannot go on.
     *
     * @param beside id of a step from which no path goes on; a token there does not count
     */
    public Set<String> among(Collection<String> instances, String beside) {
        Set<String> gone = new HashSet<>(instances);
        if (!gone.isEmpty()) {
            withoutUser.get(() -> goOn(gone, beside)).stream()
                    .map(Execution::getId)
                    .forEach(gone::remove);
        }
        return gone;
    }

    private List<Execution> goOn(Set<String> asked, String beside) {
        boolean areNamed = asked.size() <= MOST_NAMED;
        List<String> names = areNamed ? List.copyOf(asked) : List.of();
        String among = IntStream.range(0, names.size())
                .mapToObj(number -> "#{line" + number + "}")
                .collect(Collectors.joining(", ", " and line.ID_ in (", ")"));
        NativeExecutionQuery query = runtime.createNativeExecutionQuery()
                .sql(areNamed ? GO_ON + among : GO_ON)
                .parameter("beside", beside)
                .parameter("active", true);
        for (int number = 0; number < names.size(); number++) {
            query.parameter("line" + number, names.get(number));
        }
        return query.list();
    }
}
