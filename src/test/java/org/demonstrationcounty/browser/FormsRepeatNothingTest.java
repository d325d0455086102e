package org.demonstrationcounty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Limits, labels and codes come from the server. The scripts of the forms repeat none of them. */
class FormsRepeatNothingTest {

    private static final Path SHARED = Path.of("forms", "shared");
    private static final Path MESSAGES = Path.of("src", "main", "resources", "i18n");

    /** Numbers that only the page needs: times, sizes of inputs, limits of browsers, a status of HTTP. */
    private static final Map<String, Set<String>> OWN_NUMBERS = Map.ofEntries(
            Map.entry("board/audit-page.js", Set.of("60")),
            Map.entry("bell/bell.js", Set.of("10", "60_000", "99")),
            Map.entry("board/clock-page.js", Set.of("40", "500")),
            Map.entry("board/notifications-page.js", Set.of("20")),
            Map.entry("board/checked-upload.js", Set.of("1000")),
            Map.entry("board/chart.js", Set.of("14", "22", "24", "280", "300", "36", "40", "48", "60", "90")),
            Map.entry("monitor/dashboard.js", Set.of("10")),
            Map.entry("monitor/engine-history.js", Set.of("50")),
            Map.entry("monitor/instance-tabs.js", Set.of("30")),
            Map.entry("monitor/case-names.js", Set.of("200", "30_000")),
            Map.entry("ui/save-file.js", Set.of("60_000")),
            Map.entry("editors/controls.js", Set.of("10", "500", "4000")),
            Map.entry("editors/forecast.js", Set.of("400")),
            Map.entry("show/documents.js", Set.of("10", "1024")),
            Map.entry("show/notice-warning.js", Set.of("86400000")),
            Map.entry("step/drafts.js", Set.of("3000")),
            Map.entry("ui/server.js", Set.of("20_000", "304")),
            Map.entry("ui/statuses.js", Set.of("200", "401", "404")),
            Map.entry("ui/programme-clock.js", Set.of("480")),
            Map.entry("ui/texts-of-webapps.js", Set.of("10_000")),
            Map.entry("worklist/task-search.js", Set.of("200", "400")));

    /** Codes that a script compares with or uses for colours. */
    private static final Map<String, Set<String>> OWN_CODES = Map.of(
            "editors/conditions.js", Set.of("MET", "NOT_MET"),
            "board/case-way.js", Set.of("AHEAD", "CURRENT"),
            "board/cases-page.js", Set.of("KEY", "NEWEST", "OLDEST", "STAGE"),
            "board/county-tiles.js",
                    Set.of(
                            "CREATION",
                            "DESIGNATED",
                            "DESIGNATION",
                            "FINAL_CONSENT",
                            "FINAL_MEETING",
                            "FINAL_NOTICE",
                            "INSPECTION",
                            "ROUND_"),
            "board/throughput-part.js", Set.of("APPROVED", "CONFIRMED", "ENDED", "OPENED"),
            "board/mail-choice.js", Set.of("DIGEST", "IMMEDIATELY", "NONE"),
            "editors/list-editors.js", Set.of("NOT_ASSESSED"),
            "show/rounds.js", Set.of("MET", "NOT_MET"),
            "show/sections/eligibility.js", Set.of("MET", "NOT_MET"),
            "show/status.js", Set.of("DEEMED_MET", "MET", "NOT_MET"));

    private static final Set<String> METHODS = Set.of("DELETE", "GET", "POST", "PUT");

    /** Problems that the forms find before the server does, each with the server's own message. */
    private static final Map<String, String> SAME_PROBLEMS = Map.of(
            "missing", "field.missing",
            "notWhole", "field.whole",
            "outOfRange", "field.range",
            "tooLong", "field.length",
            "tooManyDecimals", "field.scale");

    private static final String COMMENT = "/\\*.*?\\*/|//[^\\n]*";
    private static final String EXPRESSION = "/(?![*/ ])(?:\\\\.|\\[(?:\\\\.|[^]])*]|[^/\\n])+/[a-z]*(?=[.;,)])";
    private static final String TEXT = "'(?:\\\\.|[^'\\n])*'";
    private static final String NUMBER = "(?<![\\w.])\\d[\\d_]*";
    private static final Pattern TOKEN =
            Pattern.compile(String.join("|", COMMENT, EXPRESSION, TEXT, NUMBER), Pattern.DOTALL);
    private static final Pattern LIMIT = Pattern.compile("\\b(max|min|maxLength|scale|most)\\s*:\\s*\\d");
    private static final Pattern CODE = Pattern.compile("'([A-Z][A-Z_]{2,})'");
    private static final Pattern WORD = Pattern.compile("(?m)^  (\\w+): \\[\\s*'([^']*)',\\s*'([^']*)',?\\s*]");

    @Test
    void everyNumberOfTwoOrMoreDigitsIsListedAsThePagesOwn() {
        Map<String, Set<String>> numbers = new TreeMap<>();
        scripts().forEach((name, script) -> {
            Set<String> found = TOKEN.matcher(script)
                    .results()
                    .map(MatchResult::group)
                    .filter(token -> Character.isDigit(token.charAt(0)) && token.length() > 1)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!found.isEmpty()) {
                numbers.put(name, found);
            }
        });

        assertThat(numbers).isEqualTo(OWN_NUMBERS);
    }

    @Test
    void noScriptSetsALimitOfAField() {
        assertThat(scripts().entrySet().stream()
                        .filter(script -> LIMIT.matcher(script.getValue()).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void scriptsCompareOnlyWithTheListedCodes() {
        Map<String, Set<String>> codes = new TreeMap<>();
        scripts().forEach((name, script) -> {
            Set<String> found = CODE.matcher(script)
                    .results()
                    .map(match -> match.group(1))
                    .filter(code -> !METHODS.contains(code))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!found.isEmpty()) {
                codes.put(name, found);
            }
        });

        assertThat(codes).isEqualTo(OWN_CODES);
    }

    /** A word that is looked up by a code would be a name that the server has. */
    @Test
    void noWordIsLookedUpByACode() throws IOException {
        assertThat(scripts().values()).noneMatch(script -> script.contains("word(`"));
        assertThat(words().keySet()).noneMatch(key -> key.contains("_"));
    }

    @Test
    void aProblemHasTheSameMessageInTheBrowserAndOnTheServer() throws IOException {
        Map<String, List<String>> words = words();
        Map<String, List<String>> messages = messages();

        SAME_PROBLEMS.forEach(
                (word, code) -> assertThat(words.get(word)).as(word).isEqualTo(messages.get(code)));
    }

    /** Short names may be the same by chance, sentences may not. */
    @Test
    void noMessageOfTheServerIsRepeated() throws IOException {
        Set<String> sentences = messages().values().stream()
                .map(texts -> texts.get(0))
                .filter(text -> text.endsWith("。"))
                .collect(Collectors.toSet());

        assertThat(words().entrySet().stream()
                        .filter(word -> sentences.contains(word.getValue().get(0)))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(SAME_PROBLEMS.keySet());
    }

    private static Map<String, String> scripts() {
        try (Stream<Path> files = Files.walk(SHARED)) {
            Map<String, String> scripts = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".js")).toList()) {
                scripts.put(SHARED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            assertThat(scripts).hasSizeGreaterThan(50);
            return scripts;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Map<String, List<String>> words() throws IOException {
        Map<String, List<String>> words = new TreeMap<>();
        WORD.matcher(Files.readString(SHARED.resolve("ui/words.js")))
                .results()
                .forEach(match -> words.put(match.group(1), List.of(match.group(2), match.group(3))));
        assertThat(words).hasSizeGreaterThan(250);
        return words;
    }

    /** The messages by key, each in Chinese and English. */
    private static Map<String, List<String>> messages() throws IOException {
        Map<String, List<String>> messages = new HashMap<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(each -> !each.toString().endsWith("_en.properties"))
                    .toList()) {
                Properties english = read(Path.of(file.toString().replace(".properties", "_en.properties")));
                read(file)
                        .forEach((key, text) -> messages.put(
                                key.toString(), List.of(text.toString(), english.getProperty(key.toString()))));
            }
        }
        return messages;
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
