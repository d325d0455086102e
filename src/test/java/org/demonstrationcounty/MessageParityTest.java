package org.demonstrationcounty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every Chinese message has an English one with the same arguments. */
class MessageParityTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
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
        original.stringPropertyNames().forEach(key -> assertThat(arguments(translated.getProperty(key)))
                .as(key)
                .isEqualTo(arguments(original.getProperty(key))));
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
