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
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Instance;
import org.demonstrationcounty.http.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Today's scripts draw the forms of every release, in the cases that were running when the release was recorded. A form
 * that several releases have, letter by letter, is drawn for one of them.
 */
@OnH2Alone("What a browser shows is the same on every database.")
class OlderFormsInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    /** The steps that no case was at when the release was recorded. */
    private static final Map<String, Set<String>> NOT_OPEN_IN = Map.of(
            "0.1.0.sql.gz",
            Set.of(
                    "prepare-application",
                    "bureau-review",
                    "meeting",
                    "publish-notice",
                    "rule-objection",
                    "issue-approval",
                    "review-assessment",
                    "decide-failed-round",
                    "rectify",
                    "inspect-on-site",
                    "final-meeting",
                    "final-consent",
                    "issue-designation"),
            "0.1.1.sql.gz",
            Set.of("confirm-figures", "read-correction"));

    /** Step and text of each form that was drawn for any release. */
    private static final Set<String> DRAWN = new HashSet<>();

    private final Set<String> seen = new HashSet<>();

    static List<Path> releases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/releases"))) {
            return files.sorted().toList();
        }
    }

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
                    String user = userOf(id, programme);
                    if (DRAWN.add(step + formOf(id, programme.as(user)))) {
                        open.computeIfAbsent(user, any -> new TreeMap<>()).put(step, id);
                    }
                }
            }
            Set<String> steps = stepsOf(programme);
            steps.removeAll(NOT_OPEN_IN.getOrDefault(release.getFileName().toString(), Set.of()));
            assertThat(seen).isNotEmpty().containsAll(steps);
            look(open, programme.base());
        }
    }

    /** The form is of the old release. The county's return was made on this one. */
    @Test
    @Rule("P2")
    void aCorrectionOfAnOlderReleaseMarksWhatItsReturnNames() throws Exception {
        try (Instance application = Instance.on(Path.of("src/test/resources/releases/0.1.1.sql.gz"))) {
            CountyCase returned = application.programme().caseOf("140825", 2024).reaches("CITY_REVIEW");
            returned.step(
                    returned.city(),
                    "city-review",
                    Map.of(
                            "decision",
                            "return",
                            "comment",
                            "请核对。",
                            "toCorrect",
                            List.of("contactPhone", "base.newEnterprises")));
            String task = returned.task(returned.county(), "correct-application");
            try (Desk county = DESKS.at(application.programme().base(), returned.county(), "tasklist")) {
                Locator form = county.open(task).page().locator(".county-step");
                assertThat(form.locator("[data-field=contactPhone] .county-dispute"))
                        .hasText("需更正：请核对。");
                assertThat(form.locator("tr:has([name='base.newEnterprises']) .county-dispute"))
                        .isVisible();
                county.photograph("correct-what-is-named-older");
            }
        }
    }

    /** The steps of the release itself, whose models are the first version. */
    private static Set<String> stepsOf(Programme programme) {
        Client admin = programme.as("admin");
        String models = admin.get("/engine-rest/process-definition?key=demonstration-county&version=1")
                .is(200)
                .each("deploymentId")
                .get(0);
        return admin.get("/engine-rest/deployment/" + models + "/resources").is(200).each("name").stream()
                .filter(name -> name.endsWith(".html") && !name.startsWith("forms/start-"))
                .map(name -> name.replace("forms/", "").replace(".html", ""))
                .collect(Collectors.toSet());
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

    private static String formOf(String task, Client user) {
        return user.get("/engine-rest/task/" + task + "/deployed-form").is(200).body();
    }

    private static void look(Map<String, Map<String, String>> open, String base) {
        open.forEach((user, tasks) -> {
            try (Desk desk = DESKS.at(base, user, "tasklist")) {
                tasks.forEach((step, task) -> look(step, desk.open(task)));
            }
        });
    }

    private static void look(String step, Desk desk) {
        Locator form = desk.page().locator(".county-step");
        new FormOnScreen(step, form).speaksInWords();
        assertThat(form.locator(".alert-danger:visible")).hasCount(0);
        assertThat(form.locator(".county-loading")).hasCount(0);
        assertThat(desk.complaints()).as("errors in the browser at " + step).isEmpty();
    }
}
