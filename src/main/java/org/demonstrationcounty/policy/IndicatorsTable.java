package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.indicator.Target;
import org.demonstrationcounty.problems.Refusals;

/** Reads the table of indicators (R5, R6, R8 to R12, R14). */
final class IndicatorsTable {

    private static final String PERCENT = "%";

    /** Stands in for a target that cannot be read: something is asked, whatever it is. */
    private static final Target UNREAD = new Target.AtLeast(BigDecimal.ZERO);

    private IndicatorsTable() {}

    static List<Indicator> read(PolicyTable table, Refusals refusals) {
        TableReader reader = new TableReader(table, refusals);
        reader.expectKeys("code", IndicatorCodes.ALL);
        List<Indicator> indicators = reader.rows("code", IndicatorsTable::indicator);
        List<Integer> numbers =
                indicators.stream().map(Indicator::number).sorted().toList();
        if (!numbers.equals(IntStream.rangeClosed(1, indicators.size()).boxed().toList())) {
            reader.refuse("policy.numbers-gap", indicators.size());
        }
        return indicators;
    }

    private static Indicator indicator(RowReader row) {
        Basis basis = basis(row);
        String department = department(row);
        Indicator indicator = new Indicator(
                row.optional("code"),
                row.whole("number", 1, IndicatorCodes.ALL.size()),
                row.bilingual("group"),
                row.bilingual("name"),
                row.text("unit"),
                basis,
                department,
                row.bilingual("definition"),
                targets(row, basis),
                row.flag("assessed"),
                row.flag("doubles"));
        refuseContradictions(row, indicator);
        return indicator;
    }

    private static Basis basis(RowReader row) {
        return row.choice("basis", List.of(Basis.values()), Basis::chinese);
    }

    private static String department(RowReader row) {
        return row.isBlank("department") ? "" : row.choice("department", Departments.CODES, code -> code);
    }

    private static List<Target> targets(RowReader row, Basis basis) {
        List<Target> targets = new ArrayList<>();
        for (int round = 1; round <= Standard.ROUNDS; round++) {
            targets.add(target(row, "year" + round, basis));
        }
        return targets;
    }

    private static Target target(RowReader row, String column, Basis basis) {
        Optional<Target> target = TargetWording.read(row.optional(column));
        if (target.isEmpty()) {
            row.refuse(column, "policy.target-unreadable", row.optional(column));
            return UNREAD;
        }
        if (!suits(target.get(), basis)) {
            row.refuse(column, "policy.target-basis", row.optional(column), basis.chinese());
        }
        return target.get();
    }

    private static boolean suits(Target target, Basis basis) {
        if (target instanceof Target.AtLeast atLeast) {
            return basis.faultOf(atLeast.least()).isEmpty();
        }
        if (target instanceof Target.GrowthOverLastYear) {
            return basis.isCount();
        }
        return target instanceof Target.None || basis == Basis.GROWTH;
    }

    private static void refuseContradictions(RowReader row, Indicator indicator) {
        if (indicator.unit().equals(PERCENT) == indicator.basis().isCount()) {
            row.refuse("unit", "policy.unit-basis", indicator.basis().chinese());
        }
        if (indicator.doubling() && !indicator.basis().isCount()) {
            row.refuse("doubles", "policy.doubling-basis");
        }
        if (indicator.awarded() && indicator.department().isEmpty()) {
            row.refuse("department", "policy.department-missing");
        }
        if (indicator.awarded() && indicator.targets().stream().allMatch(Target.None.class::isInstance)) {
            row.refuse("assessed", "policy.target-missing");
        }
    }
}
