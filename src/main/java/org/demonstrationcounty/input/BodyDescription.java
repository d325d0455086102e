package org.demonstrationcounty.input;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes a {@link Body} or an {@link Upload} as the body in the OpenAPI document. Springdoc takes it for a
 * parameter.
 */
@Component
class BodyDescription implements GlobalOperationCustomizer {

    private static final Map<Class<?>, String> MEDIA_TYPES = Map.of(
            Body.class, org.springframework.http.MediaType.APPLICATION_JSON_VALUE,
            Upload.class, org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE,
            SentFiles.class, org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE);

    BodyDescription() {
        SpringDocUtils.getConfig().addResponseWrapperToIgnore(Body.class).addResponseWrapperToIgnore(Upload.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Arrays.stream(handler.getMethodParameters())
                .forEach(parameter -> Optional.ofNullable(MEDIA_TYPES.get(parameter.getParameterType()))
                        .ifPresent(mediaType ->
                                describe(operation, parameter.getParameter().getName(), mediaType)));
        return operation;
    }

    private static void describe(Operation operation, String name, String mediaType) {
        List<Parameter> others =
                new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        others.stream()
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst()
                .ifPresent(parameter -> {
                    others.remove(parameter);
                    operation.setParameters(others);
                    MediaType content = new MediaType().schema(parameter.getSchema());
                    operation.setRequestBody(
                            new RequestBody().required(true).content(new Content().addMediaType(mediaType, content)));
                });
    }
}
