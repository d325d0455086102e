package org.demonstrationcounty.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Keeps the SQL statements of requests and of the test's own thread while an action lasts. A batch is one. */
class StatementsByKind implements QueryExecutionListener, BeanPostProcessor {

    private final Thread ofTheTest = Thread.currentThread();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** The statements of an action. */
    List<String> of(Runnable action) {
        heard.clear();
        action.run();
        return new ArrayList<>(heard);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Thread now = Thread.currentThread();
        if (now == ofTheTest || now.getName().startsWith("http-nio-")) {
            heard.add(queries.get(0).getQuery());
        }
    }
}
