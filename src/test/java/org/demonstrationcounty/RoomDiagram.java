package org.demonstrationcounty;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Draws into {@code docs/modules.md} which room knows which: {@code ./mvnw -Ppictures test-compile}. */
public final class RoomDiagram {

    static final Path FILE = Path.of("docs", "modules.md");

    private static final String PAGE =
            """
            # 结构图 · Rooms

            An arrow goes from a room to a room that it knows. Some arrows are left out, because a longer way says the same: `audit`
            knows `casefile`, and `casefile` knows `step`, so there is no arrow from `audit` to `step`. The `package-info.java` of
            each room names all rooms that it may know. [architecture.md](architecture.md) says what each room is for.

            `./mvnw -Ppictures test-compile` draws this page from the code. `ModulesTest` fails when it is not up to date.

            ```mermaid
            flowchart BT
            %s```
            """;

    private final Map<String, Set<String>> known = new TreeMap<>();

    private RoomDiagram(ApplicationModules rooms) {
        for (ApplicationModule room : rooms) {
            known.put(
                    room.getIdentifier().toString(),
                    room.getDirectDependencies(rooms, DependencyType.values())
                            .uniqueModules()
                            .map(other -> other.getIdentifier().toString())
                            .collect(toCollection(TreeSet::new)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, of(ApplicationModules.of("org.demonstrationcounty")));
    }

    static String of(ApplicationModules rooms) throws IOException {
        return PAGE.formatted(new RoomDiagram(rooms).diagram());
    }

    private String diagram() throws IOException {
        StringBuilder drawn = new StringBuilder();
        DocumentedRooms.storeys().forEach((storey, rooms) -> {
            drawn.append("  subgraph ").append(storey).append('\n');
            rooms.forEach(room -> drawn.append("    ").append(room).append('\n'));
            drawn.append("  end\n");
        });
        known.forEach((room, others) -> others.stream()
                .filter(other -> others.stream().noneMatch(between -> leads(between, other)))
                .forEach(other -> drawn.append("  %s --> %s\n".formatted(room, other))));
        return drawn.toString();
    }

    private boolean leads(String from, String to) {
        return known.get(from).stream().anyMatch(next -> next.equals(to) || leads(next, to));
    }
}
