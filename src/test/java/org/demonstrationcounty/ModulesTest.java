package org.demonstrationcounty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModulesTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of("org.demonstrationcounty");

    @Test
    void aRoomKnowsOnlyTheRoomsThatItNamesAndThereIsNoCircle() {
        ROOMS.verify();
    }

    @Test
    void everyRoomIsDrawn() throws IOException {
        assertThat(DocumentedRooms.rooms())
                .containsExactlyInAnyOrderElementsOf(
                        ROOMS.stream().map(ModulesTest::name).toList());
    }

    @Test
    void aRoomKnowsOnlyRoomsThatStandAboveIt() throws IOException {
        List<String> drawn = DocumentedRooms.rooms();
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

    @Test
    void theDiagramShowsTheRoomsAsTheyAre() throws IOException {
        assertThat(RoomDiagram.FILE)
                .as("Draw it again: ./mvnw -Ppictures test-compile")
                .content()
                .isEqualTo(RoomDiagram.of(ROOMS));
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
