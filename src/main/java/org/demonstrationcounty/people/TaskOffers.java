package org.demonstrationcounty.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups to which tasks are offered, for many tasks at once. The engine's own queries take one task at a time. */
@Component
public class TaskOffers {

    private final JdbcClient database;

    TaskOffers(JdbcClient database) {
        this.database = database;
    }

    /** The groups whose members may do a task, by task. A task that is offered to no group is absent. */
    public Map<String, SortedSet<String>> of(Collection<String> tasks) {
        Map<String, SortedSet<String>> groups = new HashMap<>();
        if (!tasks.isEmpty()) {
            database.sql(
                            """
                            select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK
                            where TASK_ID_ in (:tasks) and TYPE_ = 'candidate' and GROUP_ID_ is not null""")
                    .param("tasks", tasks)
                    .query(row -> {
                        groups.computeIfAbsent(row.getString(1), task -> new TreeSet<>())
                                .add(row.getString(2));
                    });
        }
        return groups;
    }
}
