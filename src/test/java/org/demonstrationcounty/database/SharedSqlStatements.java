package org.demonstrationcounty.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransaction;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets all engines of a process share their parsed SQL statements. An engine would parse them from XML at each start,
 * although they are the same for every engine on one kind of database.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SharedSqlStatements extends AbstractProcessEnginePlugin {

    private static final Map<String, Configuration> BY_DATABASE = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        Configuration read = BY_DATABASE.get(databaseOf(engine));
        if (read != null) {
            engine.setSqlSessionFactory(new Sessions(read, engine.getDataSource()));
        }
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        BY_DATABASE.putIfAbsent(
                databaseOf(engine), engine.getSqlSessionFactory().getConfiguration());
    }

    private static String databaseOf(ProcessEngineConfigurationImpl engine) {
        try (Connection connection = engine.getDataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** Opens sessions as the engine does, each on its own database. */
    private static final class Sessions extends DefaultSqlSessionFactory {

        private final DataSource database;

        Sessions(Configuration statements, DataSource database) {
            super(statements);
            this.database = database;
        }

        @Override
        public SqlSession openSession() {
            Configuration statements = getConfiguration();
            Executor executor = statements.newExecutor(
                    new ManagedTransaction(database, null, true), statements.getDefaultExecutorType());
            return new DefaultSqlSession(statements, executor, false);
        }
    }
}
