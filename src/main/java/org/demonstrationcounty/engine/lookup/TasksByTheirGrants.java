package org.demonstrationcounty.engine.lookup;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheckBuilder;

/**
 * The engine's queries for tasks, for readers without {@link WideGrants}: a grant belongs to a task by the task's id. The
 * engine would compare each grant with the task, its process and all tasks at once, for which a database compares every
 * task with every grant.
 */
final class TasksByTheirGrants implements SqlSource {

    static final String LIST = "tasksByTheirGrants";
    static final String COUNT = "countOfTasksByTheirGrants";

    /** What is read in the engine's words, and ours for it. */
    private record Rewording(Pattern engines, String ours) {

        private String in(String sql) {
            return engines.matcher(sql).replaceAll(ours);
        }
    }

    private static final List<Rewording> REWORDINGS = List.of(
            new Rewording(
                    Pattern.compile("AUTH ON \\(AUTH\\.RESOURCE_ID_\\s+IN\\s*\\(\\s*RES\\.ID_\\s*,[^)]*\\)\\s*\\)"),
                    "AUTH ON (AUTH.RESOURCE_ID_ = RES.ID_)"),
            // An index that begins with the type is used.
            new Rewording(Pattern.compile("A\\.TYPE_ < 2"), "A.TYPE_ in (0, 1)"),
            // PostgreSQL expects one of 200 grants to have a bit, and joins for so few; nearly all have it.
            new Rewording(
                    Pattern.compile("A\\.PERMS_ & \\? = \\?"), "case when A.PERMS_ & ? = ? then 1 else 0 end <> 0"));

    private final Configuration configuration;
    private final SqlSource engines;

    private TasksByTheirGrants(Configuration configuration, SqlSource engines) {
        this.configuration = configuration;
        this.engines = engines;
    }

    /** Adds the queries to those of the engine. Engines of one process may share their configuration. */
    static synchronized void addTo(Configuration configuration) {
        if (configuration.hasStatement(LIST)) {
            return;
        }
        add(configuration, LIST, "selectTaskByQueryCriteria");
        add(configuration, COUNT, "selectTaskCountByQueryCriteria");
    }

    private static void add(Configuration configuration, String name, String engines) {
        MappedStatement original = configuration.getMappedStatement(engines);
        configuration.addMappedStatement(new MappedStatement.Builder(
                        configuration,
                        name,
                        new TasksByTheirGrants(configuration, original.getSqlSource()),
                        original.getSqlCommandType())
                .resultMaps(original.getResultMaps())
                .build());
    }

    /** Leaves only the grants of single tasks. */
    static void leaveOutWideGrants(AuthorizationCheck check) {
        check.setUseLeftJoin(false);
        check.setPermissionChecks(new PermissionCheckBuilder()
                .atomicCheck(Resources.TASK, "RES.ID_", Permissions.READ)
                .build());
    }

    @Override
    public BoundSql getBoundSql(Object query) {
        BoundSql asked = engines.getBoundSql(query);
        String sql = asked.getSql();
        for (Rewording rewording : REWORDINGS) {
            sql = rewording.in(sql);
        }
        BoundSql ours = new BoundSql(configuration, sql, asked.getParameterMappings(), query);
        asked.getAdditionalParameters().forEach(ours::setAdditionalParameter);
        return ours;
    }
}
