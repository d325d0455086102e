package org.demonstrationcounty.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demonstrationcounty.application.Application;
import org.demonstrationcounty.archive.PastSheet.PastColumn;
import org.junit.jupiter.api.Test;

/** A field of the application is forgotten by nobody who keeps, shows or exports applications. */
class EveryApplicationFieldTest {

    /** Base figures have a sheet of their own. */
    private static final String BASE = "base";

    private final List<String> declared = fields("prepare-application");

    @Test
    void aCorrectionHasTheSameFields() {
        assertThat(fields("correct-application")).containsAll(declared);
    }

    @Test
    void anApplicationKeepsAll() {
        assertThat(Stream.of(Application.class.getRecordComponents()).map(RecordComponent::getName))
                .containsAll(declared);
    }

    @Test
    void theWorkbookOfCasesHasAColumnForEachAndReadsIt() {
        List<String> single =
                declared.stream().filter(field -> !field.equals(BASE)).toList();

        assertThat(PastSheet.CASES.columns()).extracting(PastColumn::code).containsAll(single);
        assertThat(CaseReader.FIELDS).containsExactlyInAnyOrderElementsOf(single);
    }

    private static List<String> fields(String form) {
        try {
            JsonNode declaration = new ObjectMapper()
                    .readTree(Path.of("forms", form + ".json").toFile())
                    .get("fields");
            return declaration.findValuesAsText("name");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
