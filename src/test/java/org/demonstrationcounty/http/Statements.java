package org.demonstrationcounty.http;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the SQL statements of requests. A batch counts as one, and statements of timers do not count. */
public class Statements implements QueryExecutionListener, BeanPostProcessor {

    private static final String THREADS_OF_REQUESTS = "http-nio-";

    private final AtomicInteger count = new AtomicInteger();

    /** The number of statements of an action. */
    public int of(Runnable action) {
        int before = count.get();
        action.run();
        return count.get() - before;
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
        if (Thread.currentThread().getName().startsWith(THREADS_OF_REQUESTS)) {
            count.incrementAndGet();
        }
    }
}
