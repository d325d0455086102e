package org.demonstrationcounty.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/**
 * Finds every call of the engine's REST interface in its own resources, so that none is forgotten. OPTIONS is left out,
 * because it only says what a user may do.
 */
final class EngineCalls {

    private EngineCalls() {}

    /** Each as method and address, such as {@code POST /task/{id}/complete}. */
    static TreeSet<String> all() {
        TreeSet<String> calls = new TreeSet<>();
        collect(DefaultProcessEngineRestServiceImpl.class, "", calls);
        return calls;
    }

    private static void collect(Class<?> resource, String under, TreeSet<String> calls) {
        for (Method method : resource.getMethods()) {
            String address = under + part(method.getAnnotation(Path.class));
            Optional<String> verb = verb(method);
            if (verb.isPresent()) {
                calls.add(verb.get() + " " + address.replaceAll(":[^}/]+}", "}"));
            } else if (leadsOn(method)) {
                collect(method.getReturnType(), address, calls);
            }
        }
    }

    /** Whether the method leads to a resource for a single thing, such as a task. */
    private static boolean leadsOn(Method method) {
        return method.isAnnotationPresent(Path.class) && !isAboutOptions(method);
    }

    private static boolean isAboutOptions(Method method) {
        return method.isAnnotationPresent(OPTIONS.class);
    }

    private static String part(Path path) {
        String plain = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return plain.isEmpty() ? "" : "/" + plain;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .filter(verb -> !verb.equals(HttpMethod.OPTIONS))
                .findFirst();
    }
}
