package org.demonstrationcounty.step;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The fields of each step. A case that has been running for years keeps the fields that were deployed with its model,
 * and gets those that later releases added.
 */
@Component
class FieldDeclarations {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Place(String model, String step) {}

    private record Declaration(List<Field> fields) {}

    private final DeployedFiles deployed;
    private final Map<Place, List<Field>> known = new ConcurrentHashMap<>();

    FieldDeclarations(DeployedFiles deployed) {
        this.deployed = deployed;
    }

    List<Field> of(String step, DeployedModel model) {
        return known.computeIfAbsent(
                new Place(model.id(), step),
                place -> AddedFields.to(deployedWith(model, step), ofThisRelease(step), model.has()));
    }

    private List<Field> deployedWith(DeployedModel model, String step) {
        return deployed.find(model.deployment(), fileOf(step))
                .map(declaration -> read(new ByteArrayInputStream(declaration)))
                .orElseThrow(() -> RefusedException.conflict("step.fields-not-deployed", step));
    }

    static List<Field> ofThisRelease(String step) {
        try (InputStream declaration = new ClassPathResource(fileOf(step)).getInputStream()) {
            return read(declaration);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Field> read(InputStream declaration) {
        try {
            return JSON.readValue(declaration, Declaration.class).fields();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fileOf(String step) {
        return "forms/" + step + ".json";
    }
}
