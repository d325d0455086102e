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

    private final DeployedFiles deployed;
    private final Map<Place, List<Field>> known = new ConcurrentHashMap<>();

    FieldDeclarations(DeployedFiles deployed) {
        this.deployed = deployed;
    }

    List<Field> of(String step, String deployment) {
        return known.computeIfAbsent(new Place(deployment, step), this::read);
    }

    private List<Field> read(Place place) {
        byte[] declaration = deployed.find(place.deployment(), "forms/" + place.step() + ".json")
                .orElseThrow(() -> RefusedException.conflict("step.fields-not-deployed", place.step()));
        try {
            return JSON.readValue(new String(declaration, StandardCharsets.UTF_8), Declaration.class)
                    .fields();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
