package org.demonstrationcounty.engine.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Removes the type of a field whose value does not fit it. Otherwise the engine would refuse the field in English,
 * before it checks the sender's right and the other fields. The step's own reader then names it with all other
 * problems.
 */
class MistypedFields implements ContainerRequestFilter {

    private static final Pattern STEP =
            Pattern.compile("(.*/)?(task/[^/]+/(submit-form|complete)|process-definition/.+/submit-form)");

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private static final ObjectMapper AS_THE_ENGINE = new ObjectMapper();

    private final ObjectProvider<ProcessEngine> engine;

    MistypedFields(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String path = request.getUriInfo().getPath().replaceAll(";[^/]*", "").replaceAll("/+$", "");
        if (!request.hasEntity() || !STEP.matcher(path).matches()) {
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(withoutWrongTypes(body)));
    }

    private byte[] withoutWrongTypes(byte[] body) {
        try {
            JsonNode read = EXACT.readTree(body);
            List<ObjectNode> wrong = read.path("variables")
                    .valueStream()
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .filter(field -> field.hasNonNull("type") && !isOfItsType(field))
                    .toList();
            wrong.forEach(field -> field.remove(List.of("type", "valueInfo")));
            return wrong.isEmpty() ? body : EXACT.writeValueAsBytes(read);
        } catch (IOException unreadable) { // the engine refuses it
            return body;
        }
    }

    private boolean isOfItsType(ObjectNode field) {
        try {
            AS_THE_ENGINE.treeToValue(field, VariableValueDto.class).toTypedValue(engine.getObject(), AS_THE_ENGINE);
            return true;
        } catch (JsonProcessingException noField) { // the engine refuses it
            return true;
        } catch (RuntimeException wrong) {
            return false;
        }
    }
}
