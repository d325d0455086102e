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

    /** Names of figures that belong to no indicator. An indicator must not have one of these codes. */
    private static final Set<String> REFERENCES = Set.of("countyGdpGrowth", "provincialSmeRevenueGrowth");

    /** The stand-in for a target that cannot be read. With it the round still asks something of the indicator. */
    private static final Target UNREAD = new Target.AtLeast(BigDecimal.ZERO);

    private final EditionTable edition;
    private final Optional<List<String>> departments;
    private final Refusals refusals;

    /** @param departments codes that the table may name; empty if it may name any */
    IndicatorsTable(EditionTable edition, Optional<List<String>> departments, Refusals refusals) {
        this.edition = edition;
        this.departments = departments;
        this.refusals = refusals;
    }

    List<Indicator> read(PolicyTable table) {
        TableReader reader = new TableReader(table, refusals);
        List<Indicator> indicators = reader.entries("code", this::indicator);
        Map<String, Basis> counted = new HashMap<>();
        indicators.forEach(indicator -> counted.put(indicator.code(), indicator.basis()));
        Set<Integer> numbers = new HashSet<>();
        reader.entries(entry -> entry).forEach(entry -> refuseAmongOthers(entry, counted, numbers));
        return indicators;
    }

    private Indicator indicator(EntryReader entry) {
        Basis basis = basis(entry);
        String department = department(entry);
        String code = entry.matching("code", CODE, "policy.code");
        if (REFERENCES.contains(code)) {
            entry.refuse("code", "policy.code-reserved", code);
        }
        Indicator indicator = new Indicator(
                code,
                entry.whole("number", 1, MOST),
                entry.bilingual("group", LONGEST_NAME),
                entry.bilingual("name", LONGEST_NAME),
                entry.text("unit", LONGEST_UNIT),
                basis,
                department,
                entry.bilingual("definition"),
                targets(entry, basis),
                entry.flag("assessed"),
                entry.flag("doubles"),
                entry.isBlank(DOUBLED_BY) ? code : entry.optional(DOUBLED_BY),
                entry.isBlank("weight") ? BigDecimal.ONE : entry.decimal("weight", 0, MOST),
                entry.isBlank("countedSince") && entry.isBlank("countedSinceEnglish")
                        ? edition.countedSince()
                        : entry.bilingual("countedSince"));
        refuseContradictions(entry, indicator);
        return indicator;
    }

    private static Basis basis(EntryReader entry) {
        return entry.choice("basis", List.of(Basis.values()), Basis::chinese);
    }

    private String department(EntryReader entry) {
        if (entry.isBlank("department") || departments.isEmpty()) {
            return entry.optional("department");
        }
        return entry.choice("department", departments.get(), code -> code);
    }

    private List<Target> targets(EntryReader entry, Basis basis) {
        List<Target> targets = new ArrayList<>();
        for (int round = 1; round <= Standard.ROUNDS; round++) {
            targets.add(target(entry, "year" + round, basis));
        }
        return targets;
    }

    private Target target(EntryReader entry, String column, Basis basis) {
        Optional<Target> target = TargetWording.read(entry.optional(column), edition.growthFromZero());
        if (target.isEmpty()) {
            entry.refuse(column, "policy.target-unreadable", entry.optional(column));
            return UNREAD;
        }
        if (!target.get().suits(basis)) {
            entry.refuse(column, "policy.target-basis", entry.optional(column), basis.chinese());
        }
        return target.get();
    }

    private static void refuseContradictions(EntryReader entry, Indicator indicator) {
        if (indicator.unit().equals(PERCENT) == indicator.basis().isCount()) {
            entry.refuse("unit", "policy.unit-basis", indicator.basis().chinese());
        }
        if (indicator.doubling()
                && entry.isBlank(DOUBLED_BY)
                && !indicator.basis().isCount()) {
            entry.refuse("doubles", "policy.doubling-basis");
        }
        if (!indicator.doubling() && !entry.isBlank(DOUBLED_BY)) {
            entry.refuse(DOUBLED_BY, "policy.doubled-by-without-doubling");
        }
        if (indicator.awarded() && indicator.department().isEmpty()) {
            entry.refuse("department", "policy.department-missing");
        }
        if (indicator.awarded() && indicator.targets().stream().allMatch(Target.None.class::isInstance)) {
            entry.refuse("assessed", "policy.target-missing");
        }
    }

    /** Finds the faults that can be seen only by comparing entries. */
    private static void refuseAmongOthers(EntryReader entry, Map<String, Basis> bases, Set<Integer> numbers) {
        String number = entry.optional("number");
        if (WHOLE.matcher(number).matches() && !numbers.add(Integer.valueOf(number))) {
            entry.refuse("number", "policy.number-twice", number);
        }
        if (entry.isBlank(DOUBLED_BY)) {
            return;
        }
        Basis basis = bases.get(entry.optional(DOUBLED_BY));
        if (basis == null) {
            entry.refuse(DOUBLED_BY, "policy.indicator-unknown", entry.optional(DOUBLED_BY));
        } else if (!basis.isCount()) {
            entry.refuse(DOUBLED_BY, "policy.doubling-basis");
        }
    }
}
