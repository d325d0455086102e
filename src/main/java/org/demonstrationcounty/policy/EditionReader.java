package org.demonstrationcounty.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.problems.Refusals;

/** Makes an edition of its tables, or says all that keeps them from being one. */
final class EditionReader {

    private final Optional<List<String>> departments;

    /** @param departments codes of those that the edition can name; empty where it can name any */
    EditionReader(Optional<List<String>> departments) {
        this.departments = departments;
    }

    /**
     * @param tables the tables found, at most one of a kind
     * @throws org.demonstrationcounty.problems.RefusedException naming table, entry and column of every fault
     */
    Edition read(Map<PolicyTableKind, PolicyTable> tables) {
        Refusals refusals = new Refusals();
        Map<PolicyTableKind, PolicyTable> complete = new EnumMap<>(PolicyTableKind.class);
        for (PolicyTableKind kind : PolicyTableKind.values()) {
            PolicyTable table = tables.get(kind);
            if (table == null) {
                refusals.add(kind.id(), "policy.table-missing");
            } else if (hasColumns(kind, table, refusals)) {
                complete.put(kind, table);
            }
        }
        refusals.throwIfAny();
        return readComplete(complete);
    }

    private static boolean hasColumns(PolicyTableKind kind, PolicyTable table, Refusals refusals) {
        List<String> missing = kind.columns().stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        missing.forEach(column -> refusals.add(kind.id() + "." + column, "policy.column-missing"));
        return missing.isEmpty();
    }

    private Edition readComplete(Map<PolicyTableKind, PolicyTable> tables) {
        Refusals refusals = new Refusals();
        EditionTable edition = EditionTable.read(tables.get(PolicyTableKind.EDITION), refusals);
        List<Indicator> indicators =
                new IndicatorsTable(edition, departments, refusals).read(tables.get(PolicyTableKind.INDICATORS));
        List<Integer> required = PassLineTable.read(tables.get(PolicyTableKind.PASS_LINE), indicators, refusals);
        List<EligibilityCondition> eligibility =
                EligibilityTable.read(tables.get(PolicyTableKind.ELIGIBILITY), refusals);
        List<Bonus.Theme> themes = BonusTable.read(tables.get(PolicyTableKind.BONUS), refusals);
        Grades grades = GradesTable.read(tables.get(PolicyTableKind.GRADES), refusals);
        Terms calendar = CalendarTable.read(tables.get(PolicyTableKind.CALENDAR), refusals);
        refusals.throwIfAny();
        return new Edition(
                edition.id(),
                edition.governsFrom(),
                edition.title(),
                edition.source(),
                new Standard(edition.id(), indicators, required, edition.doubling()),
                eligibility,
                new Bonus(edition.bonusCeiling(), themes),
                grades,
                edition.warnings(),
                edition.growthFromZero(),
                edition.exemptionsAtMost(),
                edition.farFromYearBefore(),
                edition.titles(),
                calendar);
    }
}
