package org.demonstrationcounty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rooms in the order in which {@code docs/architecture.md} lists them. */
final class DocumentedRooms {

    private static final Pattern STOREY_OR_ROOM =
            Pattern.compile("^  (?:── (?<storey>\\w+) ─|(?<room>\\w+)/ )", Pattern.MULTILINE);

    private DocumentedRooms() {}

    static List<String> rooms() throws IOException {
        return storeys().values().stream().flatMap(List::stream).toList();
    }

    static Map<String, List<String>> storeys() throws IOException {
        String page = Files.readString(Path.of("docs/architecture.md"));
        String house = page.substring(page.indexOf("src/main/java/"));
        Matcher line = STOREY_OR_ROOM.matcher(house.substring(0, house.indexOf("```")));
        Map<String, List<String>> storeys = new LinkedHashMap<>();
        List<String> storey = new ArrayList<>();
        while (line.find()) {
            if (line.group("storey") != null) {
                storey = new ArrayList<>();
                storeys.put(line.group("storey"), storey);
            } else {
                storey.add(line.group("room"));
            }
        }
        return storeys;
    }
}
