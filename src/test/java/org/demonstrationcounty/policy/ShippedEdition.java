package org.demonstrationcounty.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shipped edition, read without an engine. */
public final class ShippedEdition {

    /** The codes of the departments that it names. */
    public static final List<String> DEPARTMENTS =
            List.of("market-regulation", "sme", "statistics", "industry", "science", "finance");

    /** Its id, as the table has it. */
    public static final String ID = read().id();

    private ShippedEdition() {}

    public static Edition read() {
        return PolicyResources.edition(files(), DEPARTMENTS).orElseThrow();
    }

    /** The files, by the names under which they are deployed. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (PolicyTableKind kind : PolicyTableKind.values()) {
            String name = "processes/policy/" + kind.id() + ".dmn";
            try (InputStream file = ShippedEdition.class.getClassLoader().getResourceAsStream(name)) {
                files.put(name, file.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }
}
