package org.demonstrationcounty.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demonstrationcounty.indicator.Warning;
import org.demonstrationcounty.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Collects the faults of a workbook. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(Place at, String code, Object... arguments) {
        add(at, null, null, refusal(at, code, arguments));
    }

    public void add(Place at, @Nullable String caseKey, @Nullable String indicator, Refusal refusal) {
        found.add(new Fault(at, caseKey, indicator, refusal, null, null));
    }

    /** @param note the department's note on it; null if there is none */
    void warn(Place at, String caseKey, Warning warning, @Nullable String note) {
        String said = warning.message().in(LocaleContextHolder.getLocale());
        found.add(new Fault(
                at, caseKey, warning.indicator(), refusal(at, warning.kind().name()), said, note));
    }

    public static Refusal refusal(Place at, String code, Object... arguments) {
        return new Refusal(at.toString(), code, List.of(arguments));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The faults in the order of the workbook: sheet by sheet, row by row. */
    public List<Fault> inOrder(List<String> sheets) {
        return found.stream()
                .sorted(Comparator.comparingInt(
                                (Fault fault) -> sheets.indexOf(fault.at().sheet()))
                        .thenComparingInt(fault -> fault.at().row())
                        .thenComparingInt(fault -> fault.at().column()))
                .toList();
    }
}
