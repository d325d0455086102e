package org.demonstrationcounty.step;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/**
 * The fields of each step, as they were deployed beside its model: a case that has been running for years keeps the fields that its
 * forms send.
 */
@Component
class FieldDeclarations {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Place(String deployment, String step) {}

    private record Declaration(List<Field> fields) {}

    private final Map<Place, List<Field>> known = new ConcurrentHashMap<>();

    /** Must be called inside a command of the engine. */
    List<Field> of(String step, String deployment) {
        return known.computeIfAbsent(new Place(deployment, step), this::read);
    }

    private List<Field> read(Place place) {
        ResourceEntity resource = Context.getCommandContext()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(place.deployment(), "forms/" + place.step() + ".json");
        if (resource == null) {
            throw RefusedException.conflict("step.fields-not-deployed", place.step());
        }
        try {
            return JSON.readValue(new String(resource.getBytes(), StandardCharsets.UTF_8), Declaration.class)
                    .fields();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
