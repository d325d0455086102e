package org.demonstrationcounty;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The rules that a test proves, by their ids. */
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Rule {
    String[] value();
}
