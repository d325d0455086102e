package org.demonstrationcounty.policy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.demonstrationcounty.problems.Refusals;
import org.springframework.core.NestedExceptionUtils;

/** Finds the policy tables among the files of a deployment. */
final class PolicyResources {

    private static final List<String> SUFFIXES = List.of(".dmn", ".dmn11.xml");

    private PolicyResources() {}

    /**
     * The edition in these files.
     *
     * @param files content by name
     * @param departments codes of the offices that may supply figures
     * @return empty if no file has a policy table
     * @throws org.demonstrationcounty.problems.RefusedException if the files hold a part of an edition or a faulty
     *     one, or if a DMN file cannot be read
     */
    static Optional<Edition> edition(Map<String, byte[]> files, List<String> departments) {
        Refusals refusals = new Refusals();
        Map<String, Collection<Decision>> decisions = decisions(files, refusals);
        TableForm form = new TableForm(refusals);
        decisions.values().forEach(form::check);
        refusals.throwIfAny();
        Map<PolicyTableKind, PolicyTable> tables = tables(decisions);
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new EditionReader(Optional.of(departments)).read(ShippedEntries.completeNew(tables)));
    }

    /**
     * The edition in files that were accepted earlier, perhaps by an older release. Their departments were checked
     * then.
     */
    static Edition stored(Map<String, byte[]> files) {
        return new EditionReader(Optional.empty()).read(ShippedEntries.completeStored(tables(decisionsOf(files))));
    }

    /** The names of the files that hold something else than policy tables. */
    static List<String> others(Map<String, byte[]> files) {
        Map<String, Collection<Decision>> readable = decisions(files, new Refusals());
        return files.keySet().stream()
                .filter(name -> !isDmn(name) || holdsOthers(readable.getOrDefault(name, List.of())))
                .toList();
    }

    private static boolean holdsOthers(Collection<Decision> decisions) {
        return decisions.stream()
                .anyMatch(decision -> PolicyTableKind.of(decision.getId()).isEmpty());
    }

    /** @throws org.demonstrationcounty.problems.RefusedException if a DMN file cannot be read */
    static Map<String, Collection<Decision>> decisionsOf(Map<String, byte[]> files) {
        Refusals refusals = new Refusals();
        Map<String, Collection<Decision>> decisions = decisions(files, refusals);
        refusals.throwIfAny();
        return decisions;
    }

    private static Map<String, Collection<Decision>> decisions(Map<String, byte[]> files, Refusals unreadable) {
        Map<String, Collection<Decision>> decisions = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            if (isDmn(name)) {
                try {
                    decisions.put(name, DmnFile.decisions(content));
                } catch (RuntimeException noDmn) {
                    Throwable reason = NestedExceptionUtils.getMostSpecificCause(noDmn);
                    unreadable.add(name, "policy.file-unreadable", String.valueOf(reason.getMessage()));
                }
            }
        });
        return decisions;
    }

    private static boolean isDmn(String name) {
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }

    private static Map<PolicyTableKind, PolicyTable> tables(Map<String, Collection<Decision>> decisions) {
        Refusals refusals = new Refusals();
        Map<PolicyTableKind, PolicyTable> tables = new EnumMap<>(PolicyTableKind.class);
        decisions.forEach((name, found) -> {
            for (PolicyTable table : DecisionTables.read(found)) {
                PolicyTableKind.of(table.id()).ifPresent(kind -> {
                    if (tables.put(kind, table) != null) {
                        refusals.add(name, "policy.table-twice", table.id());
                    }
                });
            }
        });
        refusals.throwIfAny();
        return tables;
    }
}
