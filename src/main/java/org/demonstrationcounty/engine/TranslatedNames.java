package org.demonstrationcounty.engine;

import java.util.Optional;

/** Translates names that the engine keeps in Chinese: of tasks, processes, steps and lists of tasks. */
public interface TranslatedNames {

    /** The English name; empty if this room has no such Chinese name. */
    Optional<String> english(String chinese);
}
