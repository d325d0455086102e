package org.demonstrationcounty.database;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives a context a PostgreSQL database. All are equal, so that test classes share contexts as on H2. */
record PostgresDatabase() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("postgres", EmbeddedPostgresServer.newDatabaseWithTables()));
        ServerOutlivesContexts.add(context);
    }
}
