package org.demonstrationcounty.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.application.Application;
import org.demonstrationcounty.application.ApplicationView;
import org.jspecify.annotations.Nullable;

/** The fields and base figures that a county stated in its application, in the order of its form. */
final class StatedFigures {

    private static final Set<String> BESIDE_THE_TABLE = Set.of("statement");

    private StatedFigures() {}

    /** A base figure. */
    record BaseRow(String name, String unit, String department, @Nullable BigDecimal figure) {}

    static List<ApplicationView.Stated> besideTheStatement(ApplicationView view) {
        return Objects.requireNonNull(view.stated()).stream()
                .filter(stated -> !BESIDE_THE_TABLE.contains(stated.field()))
                .toList();
    }

    static List<BaseRow> base(ApplicationView view) {
        Application filed = Objects.requireNonNull(view.application());
        return Stream.of(view.baseRows(), Objects.requireNonNull(view.formerBaseRows()))
                .flatMap(List::stream)
                .map(row -> new BaseRow(
                        row.indicator().name(),
                        row.indicator().unit(),
                        row.departmentName(),
                        filed.base().get(row.indicator().code())))
                .filter(row -> row.figure() != null)
                .toList();
    }
}
