package org.demonstrationcounty.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The tables and columns that an edition lacks. The faults of the others are found all the same, so that one answer
 * names everything.
 *
 * @param tables the tables that are missing, or lack a column
 */
record IncompleteTables(Set<PolicyTableKind> tables, List<Refusal> missing) {

    static IncompleteTables of(Map<PolicyTableKind, PolicyTable> found) {
        Set<PolicyTableKind> tables = EnumSet.noneOf(PolicyTableKind.class);
        List<Refusal> missing = new ArrayList<>();
        for (PolicyTableKind kind : PolicyTableKind.values()) {
            List<Refusal> lacks = missing(kind, found.get(kind));
            if (!lacks.isEmpty()) {
                tables.add(kind);
                missing.addAll(lacks);
            }
        }
        return new IncompleteTables(tables, missing);
    }

    private static List<Refusal> missing(PolicyTableKind kind, @Nullable PolicyTable table) {
        if (table == null) {
            return List.of(new Refusal(kind.id(), "policy.table-missing", List.of()));
        }
        return kind.columns().stream()
                .filter(column -> !table.columns().contains(column))
                .map(column -> new Refusal(kind.id() + "." + column, "policy.column-missing", List.of()))
                .toList();
    }

    boolean isEmpty() {
        return missing.isEmpty();
    }

    /** The tables, with an empty one for each that is missing. */
    Map<PolicyTableKind, PolicyTable> withStandIns(Map<PolicyTableKind, PolicyTable> found) {
        Map<PolicyTableKind, PolicyTable> complete = new EnumMap<>(PolicyTableKind.class);
        for (PolicyTableKind kind : PolicyTableKind.values()) {
            PolicyTable table = found.get(kind);
            complete.put(kind, table == null ? new PolicyTable(kind.id(), Set.of(), List.of()) : table);
        }
        return complete;
    }

    /**
     * A refusal that names what is missing, and the faults of the complete tables.
     *
     * @param reading fails, because tables are missing
     */
    RefusedException refused(Runnable reading) {
        List<Refusal> all = new ArrayList<>(missing);
        try {
            reading.run();
        } catch (RefusedException refused) {
            refused.refusals().stream().filter(this::isOfACompleteTable).forEach(all::add);
        }
        return new RefusedException(Kind.INVALID, "input.invalid", all);
    }

    /** What a pass line can ask for depends on the indicators. */
    private boolean isOfACompleteTable(Refusal refusal) {
        Stream<PolicyTableKind> unread = tables.contains(PolicyTableKind.INDICATORS)
                ? Stream.concat(tables.stream(), Stream.of(PolicyTableKind.PASS_LINE))
                : tables.stream();
        return unread.noneMatch(kind -> refusal.field().equals(kind.id())
                || refusal.field().startsWith(kind.id() + "[")
                || refusal.field().startsWith(kind.id() + "."));
    }
}
