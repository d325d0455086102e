package org.demonstrationcounty.policy;

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
        IncompleteTables incomplete = IncompleteTables.of(tables);
        if (incomplete.isEmpty()) {
            return readComplete(tables);
        }
        throw incomplete.refused(() -> readComplete(incomplete.withStandIns(tables)));
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
