package org.demonstrationcounty.http;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Decides which cases of a release go on to their ends. If a case comes to a situation in which another case has been,
 * both have the same way before them. The later one stays there, and the other goes on for both.
 */
final class Travellers {

    /** @param open the open tasks, each with its process definition */
    record Situation(String stage, Set<String> open) {}

    private final Map<Situation, String> firstThere = new HashMap<>();
    private final Map<String, String> ahead = new LinkedHashMap<>();

    /** Whether the case goes on from this situation, because it is the first one in it. */
    boolean goesOn(String caseKey, Situation situation) {
        if (ahead.containsKey(caseKey)) {
            return false;
        }
        String first = firstThere.computeIfAbsent(situation, any -> caseKey);
        if (!first.equals(caseKey)) {
            ahead.put(caseKey, first);
        }
        return first.equals(caseKey);
    }

    /** The case that went on for this one; the case itself if it was not stopped. */
    String whoWent(String caseKey) {
        String who = caseKey;
        for (int steps = 0; ahead.containsKey(who); steps++) {
            if (steps > ahead.size()) {
                throw new AssertionError(caseKey + " and those ahead of it wait for each other: " + ahead);
            }
            who = ahead.get(who);
        }
        return who;
    }
}
