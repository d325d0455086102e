package org.demonstrationcounty.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No room but the engine's knows the inside of Camunda: what is no promise of its makers. */
class EngineImportsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/demonstrationcounty");
    private static final String INSIDE = "org.camunda.bpm.engine.impl";

    @Test
    void onlyTheEnginesRoomKnowsTheInsideOfCamunda() throws IOException {
        assertThat(roomsThatName(INSIDE)).containsExactly("engine");
    }

    private static List<String> roomsThatName(String something) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains(something))
                    .map(file -> SOURCES.relativize(file).getName(0).toString())
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
