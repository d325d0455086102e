package org.demonstrationcounty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map.Entry;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's web applications are completely translated into Chinese and use our configuration. */
class WebAppsInChineseTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextOfTheApplicationIsTranslated(String app) throws IOException {
        JsonNode english = read(app, "en");
        JsonNode chinese = read(app, "zh");

        assertThat(chinese.get("labels").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(() -> english.get("labels").fieldNames());
        assertThat(chinese.path("dateLocales").fieldNames()).toIterable().containsAll(() -> english.path("dateLocales")
                .fieldNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void placeholdersAreKept(String app) throws IOException {
        JsonNode chinese = read(app, "zh").get("labels");

        assertThat(read(app, "en").get("labels").properties())
                .allSatisfy((Entry<String, JsonNode> label) -> assertThat(placeholders(chinese.get(label.getKey())))
                        .as(label.getKey())
                        .containsExactlyInAnyOrderElementsOf(
                                placeholders(label.getValue()).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void ourConfigurationReplacesTheEngines(String app) throws IOException {
        assertThat(new String(open(app + "/scripts/config.js").readAllBytes(), StandardCharsets.UTF_8))
                .contains("webapp([");
    }

    private static Stream<String> placeholders(JsonNode text) {
        return PLACEHOLDER.matcher(text.asText()).results().map((MatchResult found) -> found.group(1));
    }

    private static JsonNode read(String app, String language) throws IOException {
        try (InputStream file = open(app + "/locales/" + language + ".json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }

    private static InputStream open(String path) {
        return WebAppsInChineseTest.class.getClassLoader().getResourceAsStream(APPS + path);
    }
}
