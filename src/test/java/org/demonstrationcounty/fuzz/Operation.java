package org.demonstrationcounty.fuzz;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;

/**
 * A call, as its document describes it.
 *
 * @param path with its parameters in braces
 * @param bodies the schemas of the body, by content type
 * @param components the schemas that others refer to, by name
 */
record Operation(
        HttpInterface api,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, Schema<?>> bodies,
        Map<String, Schema<?>> components) {

    boolean isReading() {
        return method.equals("GET");
    }

    /** The same call at another interface. */
    Operation at(HttpInterface other) {
        return new Operation(other, method, path, parameters, bodies, components);
    }

    /** Equal for the same call, whatever the names of its parameters. */
    static String shape(String method, String path) {
        return method + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    String shape() {
        return shape(method, path);
    }

    @Override
    public String toString() {
        return method + " " + api.base() + path;
    }
}
