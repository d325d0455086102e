package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The room of the rules imports no framework and computes nothing in floating point. */
class IndicatorImportsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/demonstrationcounty/indicator");

    @Test
    void onlyJavaItselfAndTheAnnotationsOfJSpecifyAreImported() throws IOException {
        assertThat(lines().filter(line -> line.startsWith("import ")))
                .isNotEmpty()
                .allMatch(line -> line.matches("import (static )?(java|org\\.jspecify\\.annotations)\\..*"));
    }

    @Test
    void noNumberIsBinaryFloatingPoint() throws IOException {
        assertThat(lines().filter(line -> line.matches(".*\\b(double|float|Double|Float|doubleValue)\\b.*[ (;].*"))
                        .filter(line ->
                                !line.strip().startsWith("*") && !line.strip().startsWith("/**")))
                .isEmpty();
    }

    private static Stream<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> sources = files.toList();
            return sources.stream().flatMap(IndicatorImportsTest::lines);
        }
    }

    private static Stream<String> lines(Path source) {
        try {
            return Files.readAllLines(source).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
