package org.demonstrationcounty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModulesTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(DemonstrationCountyApplication.class);
    private static final Pattern DRAWN = Pattern.compile("^  (\\w+)/ ", Pattern.MULTILINE);

    @Test
    void noModuleKnowsMoreThanItSaysAndThereIsNoCircle() {
        ROOMS.verify();
    }

    @Test
    void everyRoomIsDrawn() throws IOException {
        assertThat(drawn())
                .containsExactlyInAnyOrderElementsOf(
                        ROOMS.stream().map(ModulesTest::name).toList());
    }

    @Test
    void aRoomKnowsThoseAloneThatAreDrawnAboveIt() throws IOException {
        List<String> drawn = drawn();
        for (ApplicationModule room : ROOMS) {
            List<String> known = room.getDirectDependencies(ROOMS, DependencyType.values())
                    .uniqueModules()
                    .map(ModulesTest::name)
                    .toList();
            assertThat(drawn.subList(0, drawn.indexOf(name(room))))
                    .as("above %s", name(room))
                    .containsAll(known);
        }
    }

    /** The rooms as {@code docs/architecture.md} draws them, from the uppermost down. */
    private static List<String> drawn() throws IOException {
        String page = Files.readString(Path.of("docs/architecture.md"));
        String house = page.substring(page.indexOf("src/main/java/"));
        return DRAWN.matcher(house.substring(0, house.indexOf("```")))
                .results()
                .map(room -> room.group(1))
                .toList();
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
