package org.demonstrationcounty.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The entries of the growing tables, as this release ships them. An edition that was written for an older release
 * lacks the newer entries; for these the shipped values hold.
 */
final class ShippedEntries {

    private static final String KEY = "item";

    /**
     * The entries of the first release, which every edition has. This list never changes: an entry that is not in it
     * was added later.
     */
    private static final Set<String> OF_THE_FIRST_RELEASE = Set.of(
            "id",
            "governs-from",
            "title",
            "title-english",
            "source",
            "doubling-above-percent",
            "doubling-needs-target",
            "bonus-ceiling",
            "application-years",
            "application-deadline",
            "notice",
            "figure-confirmation",
            "prepare-application",
            "city-review",
            "correct-application",
            "bureau-review",
            "meeting",
            "publish-notice",
            "rule-objection",
            "government-consent",
            "issue-approval",
            "supply-figures",
            "submit-annual-report",
            "confirm-figures",
            "score-claim",
            "review-assessment",
            "decide-failed-round",
            "rectify",
            "inspect-on-site",
            "final-meeting",
            "final-consent",
            "issue-designation",
            "answer-report",
            "read-answer");

    private static final Map<PolicyTableKind, PolicyTable> TABLES =
            read(Set.of(PolicyTableKind.EDITION, PolicyTableKind.CALENDAR));

    private ShippedEntries() {}

    /** The tables of an edition that was accepted earlier, with all entries that they lack. */
    static Map<PolicyTableKind, PolicyTable> completeStored(Map<PolicyTableKind, PolicyTable> stored) {
        return complete(stored, key -> true);
    }

    /** The tables of a new edition, with the lacking entries that a release after the first one added. */
    static Map<PolicyTableKind, PolicyTable> completeNew(Map<PolicyTableKind, PolicyTable> written) {
        return complete(written, key -> !OF_THE_FIRST_RELEASE.contains(key));
    }

    /** The keys of a table's entries, in its order. */
    static List<String> keys(PolicyTableKind kind) {
        PolicyTable table = Objects.requireNonNull(TABLES.get(kind), kind.id());
        return table.entries().stream().map(entry -> entry.cell(KEY)).toList();
    }

    private static Map<PolicyTableKind, PolicyTable> complete(
            Map<PolicyTableKind, PolicyTable> written, Predicate<String> wanted) {
        Map<PolicyTableKind, PolicyTable> complete = new EnumMap<>(written);
        TABLES.forEach((kind, shipped) -> complete.computeIfPresent(
                kind, (same, table) -> table.entries().isEmpty() ? table : table.with(shipped, KEY, wanted)));
        return complete;
    }

    private static Map<PolicyTableKind, PolicyTable> read(Set<PolicyTableKind> growing) {
        Map<PolicyTableKind, PolicyTable> tables = new EnumMap<>(PolicyTableKind.class);
        growing.forEach(kind -> tables.put(kind, read("/processes/policy/" + kind.id() + ".dmn")));
        return tables;
    }

    private static PolicyTable read(String file) {
        try (InputStream dmn = ShippedEntries.class.getResourceAsStream(file)) {
            return DecisionTables.read(DmnFile.decisions(dmn.readAllBytes())).get(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
