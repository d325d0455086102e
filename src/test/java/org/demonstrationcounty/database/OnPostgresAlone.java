package org.demonstrationcounty.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** These tests start the application or use a database, and the build runs them once, on PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
public @interface OnPostgresAlone {

    /** Why H2 would show nothing new. */
    String value();
}
