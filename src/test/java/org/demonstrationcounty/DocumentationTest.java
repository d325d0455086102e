package org.demonstrationcounty;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks what a program can check in the documents. */
class DocumentationTest {

    private static final int LONGEST_LINE = 120;
    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Path CHANGELOG = Path.of("CHANGELOG.md");

    /** A class name at the beginning of a code span, or in a message of a sequence diagram. */
    private static final Pattern CLASS = Pattern.compile("(?:`|->>\\w+: )((?:[A-Z][a-z0-9]+){2,})");

    /** Names that look like classes but are not ours. */
    private static final Set<String> NOT_OURS = Set.of("InstantSource", "HttpOnly", "SameSite");

    private static final Pattern GLOSSARY_CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+)(?:\\.\\w+)?`");
    private static final Pattern MODEL = Pattern.compile("`([a-z-]+\\.(?:bpmn|dmn))`");
    private static final Pattern LINK =
            Pattern.compile("(?:\\]\\(|^\\[[^\\]]+\\]: )([^)#:\\s]+)(?=[)#\\s])", Pattern.MULTILINE);

    @Test
    void noLineIsLongerThanAScreen() throws IOException {
        for (Path document : documents()) {
            List<String> lines = Files.readAllLines(document);
            for (int number = 1; number <= lines.size(); number++) {
                String line = lines.get(number - 1);
                assertThat(line.codePointCount(0, line.length()))
                        .as("%s, line %d: %s", document, number, line)
                        .isLessThanOrEqualTo(LONGEST_LINE);
            }
        }
    }

    @Test
    void everyClassThatADocumentNamesIsThere() throws IOException {
        Set<String> classes = names(".java");
        for (Path document : documents()) {
            if (!document.startsWith(DECISIONS) && !document.equals(CHANGELOG)) {
                assertThat(found(CLASS, document))
                        .as("classes in %s", document)
                        .allMatch(name -> classes.contains(name) || NOT_OURS.contains(name));
            }
        }
    }

    @Test
    void everyWordOfTheGlossaryIsThere() throws IOException {
        Path glossary = Path.of("docs/glossary.md");
        assertThat(found(GLOSSARY_CLASS, glossary)).isNotEmpty();
        assertThat(names(".java")).containsAll(found(GLOSSARY_CLASS, glossary));
        assertThat(names("")).containsAll(found(MODEL, glossary));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path document : documents()) {
            for (String link : found(LINK, document)) {
                assertThat(document.resolveSibling(link).normalize())
                        .as("link in %s", document)
                        .exists();
            }
        }
    }

    @Test
    void everyDecisionHasItsPartsAndStandsInTheList() throws IOException {
        List<Path> records = documents().stream()
                .filter(document -> document.startsWith(DECISIONS))
                .filter(document -> !document.endsWith("README.md"))
                .toList();
        List<String> listed = new ArrayList<>();
        for (Path record : records) {
            int number = Integer.parseInt(record.getFileName().toString().substring(0, 4));
            String text = Files.readString(record);
            assertThat(record.getFileName().toString()).startsWith("%04d-".formatted(number));
            assertThat(text)
                    .as(record.toString())
                    .containsPattern("\\A# " + number + "\\. .+\\n\\n\\d{4}-\\d\\d-\\d\\d, (in force|replaced by)")
                    .contains("**Context.** ", "**Decision.** ", "**Turned down.** ", "**Consequences.** ");
            String title = text.substring(text.indexOf(". ") + 2, text.indexOf('\n'));
            listed.add(number + ". [" + title + "](" + record.getFileName() + ")");
        }
        assertThat(records).isNotEmpty();
        assertThat(Files.readAllLines(DECISIONS.resolve("README.md")).stream()
                        .filter(line -> line.matches("\\d+\\. .*")))
                .containsExactlyElementsOf(listed);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> below = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, below)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** The names of the repository's files with this ending, without the ending. */
    private static Set<String> names(String ending) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"));
                Stream<Path> models = Files.walk(Path.of("processes"))) {
            return Stream.concat(sources, models)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(toSet());
        }
    }
}
