package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

/** The {@code takenBy} of a choice names an element that exists in the models with the step. */
class TakenChoicesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyTakenByNamesAnElementOfAModelWithTheStep() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            for (File file : files.map(Path::toFile)
                    .filter(file -> file.getName().endsWith(".json"))
                    .toList()) {
                assertThat(wrong(file.getName().replace(".json", ""), JSON.readTree(file)))
                        .isEmpty();
            }
        }
    }

    @Test
    void aWrongNameIsFound() throws IOException {
        assertThat(wrong("meeting", taken("adjourn", "issue-approval"))).isEmpty();
        assertThat(wrong("meeting", taken("adjourn", "issue-approvals"))).containsExactly("adjourn issue-approvals");
        assertThat(wrong("meeting", taken("adjourn", "open-round")))
                .as("an element of another model")
                .containsExactly("adjourn open-round");
        assertThat(wrong("meeting", taken("postpone", "issue-approval")))
                .as("no choice of the field")
                .containsExactly("postpone issue-approval");
    }

    private static JsonNode taken(String choice, String element) throws IOException {
        return JSON.readTree(
                """
                {"fields": [{"name": "decision", "choices": {"adjourn": []}, "takenBy": {"%s": "%s"}}]}"""
                        .formatted(choice, element));
    }

    private static List<String> wrong(String step, JsonNode declaration) {
        List<String> wrong = new ArrayList<>();
        for (JsonNode field : declaration.get("fields")) {
            field.path("takenBy").properties().forEach(taken -> {
                String element = taken.getValue().asText();
                if (!field.path("choices").has(taken.getKey()) || !isInAModelWith(step, element)) {
                    wrong.add(taken.getKey() + " " + element);
                }
            });
        }
        return wrong;
    }

    private static boolean isInAModelWith(String step, String element) {
        return Model.all().stream().filter(model -> has(model, step)).anyMatch(model -> has(model, element));
    }

    private static boolean has(Model model, String element) {
        return model.each(FlowNode.class).stream().anyMatch(each -> each.getId().equals(element));
    }
}
