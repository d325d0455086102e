package org.demonstrationcounty.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demonstrationcounty.application.ApplicationView.Eligibility;
import org.demonstrationcounty.application.ApplicationView.Stated;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;

/** An application as a workbook: what was stated, the conditions, and the base figures. */
final class ApplicationWorkbook {

    private record BaseLine(ApplicationView.BaseView row, @Nullable BigDecimal figure) {}

    private static final List<Column<Stated>> STATED = List.of(
            new Column<>("申报事项 Field", 36, Stated::label),
            new Column<>("申报内容 Stated", 60, stated -> of(stated.value())));

    private static final List<Column<Eligibility>> CONDITIONS = List.of(
            new Column<>("条件 Condition", 44, Eligibility::name),
            new Column<>("要求 Required", 16, condition -> of(condition.required())),
            new Column<>("申报数 Stated", 16, condition -> of(condition.stated())),
            new Column<>("符合 Met", 10, condition -> of(condition.met())));

    private static final List<Column<BaseLine>> BASE = List.of(
            new Column<>("指标 Indicator", 44, line -> line.row().indicator().name()),
            new Column<>("指标代码 Code", 30, line -> line.row().indicator().code()),
            new Column<>("单位 Unit", 10, line -> line.row().indicator().unit()),
            new Column<>("数据来源部门 Department", 24, line -> line.row().departmentName()),
            new Column<>("基期数 Base figure", 16, BaseLine::figure));

    private ApplicationWorkbook() {}

    /** The sheets are empty before the first submission. */
    static void write(ApplicationView view, ListWorkbook workbook) {
        workbook.sheet("申报内容 Stated", STATED).addAll(orNone(view.stated()));
        workbook.sheet("申报条件 Conditions", CONDITIONS).addAll(orNone(view.eligibility()));
        workbook.sheet("基期数 Base figures", BASE).addAll(base(view));
    }

    private static List<BaseLine> base(ApplicationView view) {
        Application filed = view.application();
        if (filed == null) {
            return List.of();
        }
        return Stream.of(view.baseRows(), orNone(view.formerBaseRows()))
                .flatMap(List::stream)
                .map(row -> new BaseLine(row, filed.base().get(row.indicator().code())))
                .toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static Object of(Object value) {
        return value instanceof Boolean yes ? yes ? "是" : "否" : value;
    }
}
