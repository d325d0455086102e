package org.demonstrationcounty.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;

/** No code of the product can change or delete an entry of the trail. */
class TrailOnlyGrowsTest {

    @Test
    void entriesAreAddedAndRead() {
        assertThat(AuditEntryRepository.class.getMethods())
                .extracting(Method::getName)
                .allMatch(name -> name.startsWith("find"));
        assertThat(NewEntries.class.getDeclaredMethods())
                .filteredOn(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
                .extracting(Method::getName)
                .allMatch(name -> name.startsWith("add"));
        assertThat(AuditEntry.class).hasAnnotation(Immutable.class);
        assertThat(Arrays.stream(AuditEntry.class.getDeclaredMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers())))
                .allMatch(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class);
    }

    @Test
    void nobodyElseKnowsTheTable() throws IOException {
        assertThat(mentioning("audit_entry")).containsExactly(Path.of("audit", "AuditEntry.java"));
        assertThat(mentioning("AuditEntryRepository")).allMatch(file -> file.startsWith("audit"));
    }

    private static List<Path> mentioning(String word) throws IOException {
        Path sources = Path.of("src/main/java/org/demonstrationcounty");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(word))
                    .map(sources::relativize)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
