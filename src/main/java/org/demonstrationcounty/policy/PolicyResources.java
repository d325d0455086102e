package org.demonstrationcounty.policy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.problems.Refusals;
import org.springframework.core.NestedExceptionUtils;

/** Finds the policy tables among the files of a deployment. */
final class PolicyResources {

    private static final List<String> SUFFIXES = List.of(".dmn", ".dmn11.xml");

    private PolicyResources() {}

    /**
     * The edition that the files hold.
     *
     * @param files content by name
     * @param departments codes of the offices that figures can be obtained from
     * @return empty where none of them has a policy table
     * @throws org.demonstrationcounty.problems.RefusedException if they hold a part of an edition or a faulty one, or if
     *     one that should be DMN is none
     */
    static Optional<Edition> edition(Map<String, byte[]> files, List<String> departments) {
        Refusals refusals = new Refusals();
        files.forEach((name, content) -> {
            if (isDmn(name)) {
                checkForm(name, content, refusals);
            }
        });
        refusals.throwIfAny();
        Map<PolicyTableKind, PolicyTable> tables = tables(files);
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new EditionReader(Optional.of(departments)).read(ShippedRows.completeNew(tables)));
    }

    /** The edition of files that were let in once, perhaps by an older release; its departments were known then. */
    static Edition stored(Map<String, byte[]> files) {
        return new EditionReader(Optional.empty()).read(ShippedRows.completeStored(tables(files)));
    }

    /** The files that hold something else than policy tables. */
    static List<String> others(Map<String, byte[]> files) {
        Refusals unreadable = new Refusals();
        List<String> others = new ArrayList<>();
        files.forEach((name, content) -> {
            if (!isDmn(name)
                    || read(name, content, unreadable).stream()
                            .anyMatch(table -> PolicyTableKind.of(table.id()).isEmpty())) {
                others.add(name);
            }
        });
        return others;
    }

    private static void checkForm(String name, byte[] content, Refusals refusals) {
        try {
            new TableForm(refusals).check(content);
        } catch (RuntimeException unreadable) {
            refuseUnreadable(name, unreadable, refusals);
        }
    }

    private static void refuseUnreadable(String name, RuntimeException unreadable, Refusals refusals) {
        Throwable reason = NestedExceptionUtils.getMostSpecificCause(unreadable);
        refusals.add(name, "policy.file-unreadable", String.valueOf(reason.getMessage()));
    }

    private static Map<PolicyTableKind, PolicyTable> tables(Map<String, byte[]> files) {
        Refusals refusals = new Refusals();
        Map<PolicyTableKind, PolicyTable> tables = new EnumMap<>(PolicyTableKind.class);
        files.forEach((name, content) -> {
            if (isDmn(name)) {
                collect(name, content, tables, refusals);
            }
        });
        refusals.throwIfAny();
        return tables;
    }

    private static boolean isDmn(String name) {
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }

    private static void collect(
            String name, byte[] content, Map<PolicyTableKind, PolicyTable> tables, Refusals refusals) {
        for (PolicyTable table : read(name, content, refusals)) {
            PolicyTableKind.of(table.id()).ifPresent(kind -> {
                if (tables.put(kind, table) != null) {
                    refusals.add(name, "policy.table-twice", table.id());
                }
            });
        }
    }

    private static List<PolicyTable> read(String name, byte[] content, Refusals refusals) {
        try {
            return DecisionTables.read(new ByteArrayInputStream(content));
        } catch (RuntimeException unreadable) {
            refuseUnreadable(name, unreadable, refusals);
            return List.of();
        }
    }
}
