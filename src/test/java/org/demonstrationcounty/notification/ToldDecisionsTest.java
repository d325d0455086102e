package org.demonstrationcounty.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decisions of which a county and its city are told are those of the handbook, and every step with a decision was thought of. */
class ToldDecisionsTest {

    private static final Path HANDBOOK = Path.of("docs/operations.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z-]+)` \\| (all|[a-z]+(?:, [a-z]+)*) \\|$", Pattern.MULTILINE);

    /** Steps with a decision that is the offices' own, or whose outcome comes as a task. */
    private static final Set<String> NOT_TOLD = Set.of("confirm-figures", "rule-objection");

    @Test
    void areThoseOfTheHandbook() throws IOException {
        String page = Files.readString(HANDBOOK);
        Map<String, Set<String>> documented = new TreeMap<>();
        Matcher row = ROW.matcher(page.substring(page.indexOf("| step | decisions told |")));
        while (row.find()) {
            documented.put(
                    row.group(1),
                    row.group(2).equals("all") ? Set.of() : Set.of(row.group(2).split(", ")));
        }

        assertThat(documented).isEqualTo(ToldDecisions.BY_STEP);
    }

    @Test
    void everyStepWithADecisionIsToldOrNotOnPurpose() throws IOException {
        Set<String> deciding = new TreeSet<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            for (Path form :
                    forms.filter(file -> file.toString().endsWith(".json")).toList()) {
                JsonNode declared = json.readTree(form.toFile());
                if (!declared.findValuesAsText("name").stream()
                        .filter(Set.of("decision", "documentNumber")::contains)
                        .toList()
                        .isEmpty()) {
                    deciding.add(form.getFileName().toString().replace(".json", ""));
                }
            }
        }
        Set<String> known = new TreeSet<>(ToldDecisions.BY_STEP.keySet());
        known.addAll(NOT_TOLD);

        assertThat(known).isEqualTo(deciding);
    }
}
