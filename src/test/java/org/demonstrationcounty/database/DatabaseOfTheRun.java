package org.demonstrationcounty.database;

import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Gives every context its own PostgreSQL database with {@code -Ddatabase=postgres}, whatever URL its test names. */
class DatabaseOfTheRun implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        boolean always = AnnotatedElementUtils.hasAnnotation(testClass, OnPostgresAlone.class);
        return always || "postgres".equals(System.getProperty("database")) ? new PostgresDatabase() : null;
    }
}
