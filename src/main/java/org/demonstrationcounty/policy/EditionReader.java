package org.demonstrationcounty.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.problems.Refusals;

/** Makes an edition of its tables, or names every fault that prevents it. */
final class EditionReader {

    private final Optional<List<String>> departments;

    /** @param departments codes that the edition may name; empty if it may name any */
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
        EditionTable edition = EditionTable.read(table(PolicyTableKind.EDITION, tables), refusals);
        List<Indicator> indicators =
                new IndicatorsTable(edition, departments, refusals).read(table(PolicyTableKind.INDICATORS, tables));
        List<Integer> required = PassLineTable.read(table(PolicyTableKind.PASS_LINE, tables), indicators, refusals);
        List<EligibilityCondition> eligibility =
                EligibilityTable.read(table(PolicyTableKind.ELIGIBILITY, tables), refusals);
        List<Bonus.Theme> themes = BonusTable.read(table(PolicyTableKind.BONUS, tables), refusals);
        Grades grades = GradesTable.read(table(PolicyTableKind.GRADES, tables), refusals);
        Terms calendar = CalendarTable.read(table(PolicyTableKind.CALENDAR, tables), refusals);
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
                edition.explainedAgreement(),
                edition.titles(),
                calendar);
    }

    private static PolicyTable table(PolicyTableKind kind, Map<PolicyTableKind, PolicyTable> complete) {
        return Objects.requireNonNull(complete.get(kind), kind.id());
    }
}
