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
 * Takes guards away, so that everybody can see the tests fail that prove them: with {@code -Dwithout=case} nobody holds a case, with
 * {@code -Dwithout=year} nobody a data year; with {@code -Dwithout=keys} a case may be withdrawn twice, a round have two evaluations of
 * one number and a county two running cases, even of one name; with {@code -Dwithout=names} names are changed by somebody who has not seen the latest. Several are named with commas
 * between.
 */
@TestComponent
class GuardsTakenAway implements BeanPostProcessor {

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
