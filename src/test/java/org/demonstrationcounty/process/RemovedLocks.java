package org.demonstrationcounty.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Removes locks and keys, so that the tests that prove them can be seen to fail. {@code -Dwithout=case} removes the
 * locks on cases, {@code -Dwithout=year} those on data years. {@code -Dwithout=names} lets somebody change names that
 * others have changed meanwhile. {@code -Dwithout=keys} removes the database keys that forbid a second withdrawal, a
 * second evaluation with the same number, and a second running case of a county. Commas join several.
 */
@TestComponent
class RemovedLocks implements BeanPostProcessor {

    private static final Map<String, String> LOCKED = Map.of("case", " from case_file ", "year", " from data_year ");

    private static final Set<String> STATEMENTS = Set.of("case", "year", "names");

    private static final String KEYS =
            """
            select table_name, constraint_name from information_schema.table_constraints
            where lower(table_name) = 'withdrawal' and constraint_type = 'PRIMARY KEY'
               or lower(constraint_name) in ('evaluation_once', 'case_file_one_running')""";

    private final List<String> guards =
            List.of(System.getProperty("without", "").split(","));

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database && STATEMENTS.stream().anyMatch(guards::contains)
                ? ProxyDataSourceBuilder.create(database)
                        .queryTransformer(statement -> unseen(withoutLock(statement.getQuery())))
                        .build()
                : bean;
    }

    private String withoutLock(String statement) {
        return LOCKED.entrySet().stream()
                        .anyMatch(lock -> guards.contains(lock.getKey()) && statement.contains(lock.getValue()))
                ? statement.replaceAll(" for (no key )?update$", "")
                : statement;
    }

    private String unseen(String statement) {
        return guards.contains("names") && statement.startsWith("update names_revision ")
                ? statement
                        .replace("revision = ?", "(revision = ? or 1 = 1)")
                        .replace("set (revision = ? or 1 = 1)", "set revision = ?")
                : statement;
    }

    @EventListener
    void dropKeys(ContextRefreshedEvent started) {
        if (guards.contains("keys")) {
            JdbcTemplate tables = started.getApplicationContext().getBean(JdbcTemplate.class);
            tables.queryForList(KEYS)
                    .forEach(key -> tables.execute("alter table \"%s\" drop constraint \"%s\""
                            .formatted(key.get("table_name"), key.get("constraint_name"))));
        }
    }
}
