package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.indicator.Target;
import org.demonstrationcounty.problems.Refusals;

/** Reads the table of indicators (R5, R6, R8 to R12, R14). */
final class IndicatorsTable {

    private static final String PERCENT = "%";
    private static final String DOUBLED_BY = "doubledBy";
    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,5}");
    private static final int MOST = 10_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 20;

    /** Figures that are no indicator's and stand beside them under these names. */
    private static final Set<String> REFERENCES = Set.of("countyGdpGrowth", "provincialSmeRevenueGrowth");

    /** Stands in for a target that cannot be read: something is asked, whatever it is. */
    private static final Target UNREAD = new Target.AtLeast(BigDecimal.ZERO);

    private final EditionTable edition;
    private final Optional<List<String>> departments;
    private final Refusals refusals;

    /** @param departments codes of those that can be named; empty where any can */
    IndicatorsTable(EditionTable edition, Optional<List<String>> departments, Refusals refusals) {
        this.edition = edition;
        this.departments = departments;
        this.refusals = refusals;
    }

    List<Indicator> read(PolicyTable table) {
        TableReader reader = new TableReader(table, refusals);
        List<Indicator> indicators = reader.rows("code", this::indicator);
        Map<String, Basis> counted = new HashMap<>();
        indicators.forEach(indicator -> counted.put(indicator.code(), indicator.basis()));
        Set<Integer> numbers = new HashSet<>();
        reader.rows(row -> row).forEach(row -> refuseAmongOthers(row, counted, numbers));
        return indicators;
    }

    private Indicator indicator(RowReader row) {
        Basis basis = basis(row);
        String department = department(row);
        String code = row.matching("code", CODE, "policy.code");
        if (REFERENCES.contains(code)) {
            row.refuse("code", "policy.code-reserved", code);
        }
        Indicator indicator = new Indicator(
                code,
                row.whole("number", 1, MOST),
                row.bilingual("group", LONGEST_NAME),
                row.bilingual("name", LONGEST_NAME),
                row.text("unit", LONGEST_UNIT),
                basis,
                department,
                row.bilingual("definition"),
                targets(row, basis),
                row.flag("assessed"),
                row.flag("doubles"),
                row.isBlank(DOUBLED_BY) ? code : row.optional(DOUBLED_BY),
                row.isBlank("weight") ? BigDecimal.ONE : row.decimal("weight", 0, MOST),
                row.isBlank("countedSince") && row.isBlank("countedSinceEnglish")
                        ? edition.countedSince()
                        : row.bilingual("countedSince"));
        refuseContradictions(row, indicator);
        return indicator;
    }

    private static Basis basis(RowReader row) {
        return row.choice("basis", List.of(Basis.values()), Basis::chinese);
    }

    private String department(RowReader row) {
        if (row.isBlank("department") || departments.isEmpty()) {
            return row.optional("department");
        }
        return row.choice("department", departments.get(), code -> code);
    }

    private List<Target> targets(RowReader row, Basis basis) {
        List<Target> targets = new ArrayList<>();
        for (int round = 1; round <= Standard.ROUNDS; round++) {
            targets.add(target(row, "year" + round, basis));
        }
        return targets;
    }

    private Target target(RowReader row, String column, Basis basis) {
        Optional<Target> target = TargetWording.read(row.optional(column), edition.growthFromZero());
        if (target.isEmpty()) {
            row.refuse(column, "policy.target-unreadable", row.optional(column));
            return UNREAD;
        }
        if (!target.get().suits(basis)) {
            row.refuse(column, "policy.target-basis", row.optional(column), basis.chinese());
        }
        return target.get();
    }

    private static void refuseContradictions(RowReader row, Indicator indicator) {
        if (indicator.unit().equals(PERCENT) == indicator.basis().isCount()) {
            row.refuse("unit", "policy.unit-basis", indicator.basis().chinese());
        }
        if (indicator.doubling()
                && row.isBlank(DOUBLED_BY)
                && !indicator.basis().isCount()) {
            row.refuse("doubles", "policy.doubling-basis");
        }
        if (!indicator.doubling() && !row.isBlank(DOUBLED_BY)) {
            row.refuse(DOUBLED_BY, "policy.doubled-by-without-doubling");
        }
        if (indicator.awarded() && indicator.department().isEmpty()) {
            row.refuse("department", "policy.department-missing");
        }
        if (indicator.awarded() && indicator.targets().stream().allMatch(Target.None.class::isInstance)) {
            row.refuse("assessed", "policy.target-missing");
        }
    }

    /** What can be seen only beside the other rows. */
    private static void refuseAmongOthers(RowReader row, Map<String, Basis> bases, Set<Integer> numbers) {
        String number = row.optional("number");
        if (WHOLE.matcher(number).matches() && !numbers.add(Integer.valueOf(number))) {
            row.refuse("number", "policy.number-twice", number);
        }
        if (row.isBlank(DOUBLED_BY)) {
            return;
        }
        Basis basis = bases.get(row.optional(DOUBLED_BY));
        if (basis == null) {
            row.refuse(DOUBLED_BY, "policy.indicator-unknown", row.optional(DOUBLED_BY));
        } else if (!basis.isCount()) {
            row.refuse(DOUBLED_BY, "policy.doubling-basis");
        }
    }
}
