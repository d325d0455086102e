package org.demonstrationcounty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step has a declaration of its fields and a form, and the form asks for exactly the declared fields. */
class FormsTest {

    private static final Path FORMS = Path.of("forms");

    static Stream<String> steps() throws IOException {
        return namesOf("json").stream();
    }

    @Test
    void everyStepHasAFormAndEveryFormAStep() throws IOException {
        assertThat(namesOf("html")).isEqualTo(namesOf("json"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theFormAsksForEachDeclaredFieldOnce(String step) throws IOException {
        List<String> asked = all("data-field=\"([^\"]+)\"", form(step))
                .flatMap(names -> Stream.of(names.split(" ")))
                .toList();

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(fieldsOf(step).findValuesAsText("name"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theFormIsDrawnByTheSharedScript(String step) throws IOException {
        assertThat(form(step)).contains("demonstrationCounty.step(camForm, $scope)");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyLabelExistsInBothLanguages(String step) throws IOException {
        JsonNode fields = fieldsOf(step);

        assertThat(fields.findValues("label")).hasSize(fields.size()).allSatisfy(FormsTest::isInBothLanguages);
        assertThat(fields.findValues("choices"))
                .allSatisfy(choices -> assertThat(choices).allSatisfy(FormsTest::isInBothLanguages));
    }

    private static void isInBothLanguages(JsonNode label) {
        assertThat(label).hasSize(2);
        assertThat(label.get(0).asText()).matches(".*\\p{IsHan}.*");
        assertThat(label.get(1).asText()).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
    }

    private static JsonNode fieldsOf(String step) throws IOException {
        return new ObjectMapper()
                .readTree(FORMS.resolve(step + ".json").toFile())
                .get("fields");
    }

    private static String form(String step) throws IOException {
        return Files.readString(FORMS.resolve(step + ".html"));
    }

    private static Set<String> namesOf(String extension) throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("." + extension))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
