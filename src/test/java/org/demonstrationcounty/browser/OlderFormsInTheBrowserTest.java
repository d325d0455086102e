package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Instance;
import org.demonstrationcounty.http.Programme;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of every release: today's scripts draw them, in the cases that were under way when the release went. */
@OnH2Alone("What a browser shows is the same on every database.")
class OlderFormsInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private final Set<String> seen = new HashSet<>();

    static List<Path> releases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/releases"))) {
            return files.sorted().toList();
        }
    }

    private static final Set<String> LATER_THAN_EVERY_RELEASE =
            Set.of("reconsider-round", "read-result", "propose-revocation", "consent-to-revocation");

    @ParameterizedTest
    @MethodSource("releases")
    void everyFormThatIsOpenIsDrawn(Path release) throws Exception {
        try (Instance application = Instance.on(release)) {
            Programme programme = application.programme();
            Map<String, Map<String, String>> open = new TreeMap<>();
            for (JsonNode task : programme
                    .as("admin")
                    .get("/engine-rest/task?maxResults=500")
                    .is(200)
                    .json()) {
                String step = task.get("taskDefinitionKey").asText();
                if (seen.add(step)) {
                    String id = task.get("id").asText();
                    open.computeIfAbsent(userOf(id, programme), any -> new TreeMap<>())
                            .put(step, id);
                }
            }
            look(open, programme.base());
        }
        assertThat(seen).contains("correct-application", "supply-figures", "score-claim");
        if (release.endsWith("0.1.0.sql.gz")) {
            assertThat(seen).contains("confirm-figures");
        } else {
            assertThat(seen).containsAll(everyStepThatNoTermHasEnded());
        }
    }

    /** The silence of a county and of a city counts: by the day of the recording nothing of these was open. */
    private static Set<String> everyStepThatNoTermHasEnded() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html") && !name.startsWith("start-"))
                    .map(name -> name.replace(".html", ""))
                    .filter(step ->
                            !Set.of("confirm-figures", "read-correction").contains(step))
                    .filter(step -> !LATER_THAN_EVERY_RELEASE.contains(step))
                    .collect(Collectors.toSet());
        }
    }

    private static String userOf(String task, Programme programme) {
        return programme
                .as("admin")
                .get("/engine-rest/task/" + task + "/identity-links")
                .is(200)
                .each("groupId")
                .get(0)
                .replace("department-", "");
    }

    /** One after the other at the same desk. */
    private static void look(Map<String, Map<String, String>> open, String base) {
        Desk desk = null;
        for (Map.Entry<String, Map<String, String>> tasks : open.entrySet()) {
            String user = tasks.getKey();
            desk = desk == null ? DESKS.at(base, user, "tasklist") : desk.isTakenOverBy(user);
            for (Map.Entry<String, String> task : tasks.getValue().entrySet()) {
                look(task.getKey(), desk.open(task.getValue()));
            }
        }
    }

    private static void look(String step, Desk desk) {
        Locator form = desk.page().locator(".county-step");
        new FormOnScreen(step, form).speaksInWords();
        assertThat(form.locator(".alert-danger:visible")).hasCount(0);
        assertThat(form.locator(".county-loading")).hasCount(0);
        assertThat(desk.complaints()).as("errors in the browser at " + step).isEmpty();
    }
}
