package org.demonstrationcounty.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only the room {@code engine} uses Camunda's internal classes, which its makers may change. */
class EngineImportsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/demonstrationcounty");
    private static final String INSIDE = "org.camunda.bpm.engine.impl";

    private static final ClassFileImporter CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
    private static final String ROOM = "org.demonstrationcounty.engine";

    @Test
    void onlyTheEnginesRoomUsesInternalClassesOfCamunda() throws IOException {
        assertThat(roomsThatName(INSIDE)).containsExactly("engine");
    }

    /** The part {@code ""} is the package that other rooms use. */
    @Test
    void thePartsOfTheEnginesRoomKnowEachOtherAsDocumented() {
        assertThat(partsKnown())
                .isEqualTo(Map.of(
                        "", Set.of("step"),
                        "account", Set.of(""),
                        "command", Set.of("rest"),
                        "deployment", Set.of(""),
                        "lookup", Set.of(),
                        "rest", Set.of(),
                        "step", Set.of("rest")));
    }

    private static Map<String, Set<String>> partsKnown() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass each : CLASSES.importPackages(ROOM)) {
            Set<String> its = known.computeIfAbsent(partOf(each), part -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(target -> target.getPackageName().startsWith(ROOM))
                    .map(EngineImportsTest::partOf)
                    .filter(part -> !part.equals(partOf(each)))
                    .forEach(its::add);
        }
        return known;
    }

    private static String partOf(JavaClass each) {
        return each.getPackageName().substring(ROOM.length()).replace(".", "");
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
