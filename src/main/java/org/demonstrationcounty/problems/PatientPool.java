package org.demonstrationcounty.problems;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Lets everybody wait for connections as {@link PatientDataSource} does. */
@Component
class PatientPool implements BeanPostProcessor {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new PatientDataSource(pool, LONGEST) : bean;
    }
}
