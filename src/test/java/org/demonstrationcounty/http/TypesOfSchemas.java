package org.demonstrationcounty.http;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.annotations.Operation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.Upload;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** The Java types behind each schema name of the OpenAPI description, as swagger names them. */
final class TypesOfSchemas extends TypeNameResolver {

    private static final Set<Type> WRAPPERS = Set.of(ResponseEntity.class, Body.class, Upload.class);

    private final Map<String, Set<String>> types = new TreeMap<>();

    /** @param calls whose answers and bodies are described */
    static Map<String, Set<String>> of(Stream<HandlerMethod> calls) {
        TypesOfSchemas names = new TypesOfSchemas();
        ModelConverters converters = new ModelConverters();
        converters.addConverter(new ModelResolver(Json.mapper(), names));
        calls.map(HandlerMethod::getMethod)
                .flatMap(TypesOfSchemas::described)
                .map(TypesOfSchemas::unwrapped)
                .forEach(type -> converters.resolveAsResolvedSchema(new AnnotatedType(type)));
        return names.types;
    }

    /** The types of a call's answer and parameters, and those that its annotations name. */
    private static Stream<Type> described(Method call) {
        Stream<Type> named = Stream.ofNullable(call.getAnnotation(Operation.class))
                .flatMap(operation -> Stream.of(operation.responses()))
                .flatMap(answer -> Stream.of(answer.content()))
                .map(content -> content.schema().implementation());
        return Stream.of(Stream.of(call.getGenericReturnType()), Stream.of(call.getGenericParameterTypes()), named)
                .flatMap(types -> types);
    }

    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType wrapper && WRAPPERS.contains(wrapper.getRawType())
                ? wrapper.getActualTypeArguments()[0]
                : type;
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String name = super.nameForClass(type, options);
        if (!type.getName().startsWith("java.")) {
            types.computeIfAbsent(name, any -> new TreeSet<>()).add(type.getName());
        }
        return name;
    }
}
