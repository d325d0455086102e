package org.demonstrationcounty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every Chinese message has an English one with the same arguments. */
class MessageParityTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
    private static final Pattern FULL_WIDTH = Pattern.compile("[（）：；，。、！？／]");
    private static final Pattern IN_A_SCRIPT = Pattern.compile("`[^`\n]*[（）：；，。、！？／][^`\n]*`|join\\('[（）：；，。、！？／]'\\)");
    private static final Pattern IN_A_PAGE =
            Pattern.compile("(th:text|th:attr)=\"[^\"]*[（）：；，。、！？／][^\"]*\"|</\\w+>[（）：；，。、！？／]");
    private static final Path RESOURCES = Path.of("src/main/resources");

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        List<Path> english;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            english = files.filter(file -> file.toString().endsWith("_en.properties"))
                    .toList();
        }
        assertThat(english).isNotEmpty();
        return english.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    private static void compare(Path english) throws IOException {
        Properties translated = read(english);
        Properties original = read(Path.of(english.toString().replace("_en.properties", ".properties")));
        assertThat(translated.keySet()).isEqualTo(original.keySet());
        assertThat(translated.values())
                .noneMatch(text -> FULL_WIDTH.matcher((String) text).find());
        original.stringPropertyNames().forEach(key -> assertThat(arguments(translated.getProperty(key)))
                .as(key)
                .isEqualTo(arguments(original.getProperty(key))));
    }

    /** A script or a page that puts a text together leaves brackets and commas to the messages of each language. */
    @Test
    void nothingPutsFullWidthSignsIntoTextsOfBothLanguages() throws IOException {
        try (Stream<Path> scripts = Files.walk(Path.of("forms/shared"));
                Stream<Path> pages = Files.walk(RESOURCES.resolve("templates/site"))) {
            assertThat(Stream.concat(found(scripts, ".js", IN_A_SCRIPT), found(pages, ".html", IN_A_PAGE))
                            .toList())
                    .isEmpty();
        }
    }

    private static Stream<String> found(Stream<Path> files, String ending, Pattern sign) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
            sign.matcher(Files.readString(file)).results().forEach(hit -> found.add(file + ": " + hit.group()));
        }
        return found.stream();
    }

    private static Set<String> arguments(String message) {
        return new TreeSet<>(
                ARGUMENT.matcher(message).results().map(MatchResult::group).toList());
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
