package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.figure.FigureViews.FigureView;
import org.demonstrationcounty.input.PlainDecimal;
import org.demonstrationcounty.policy.NamedIndicator;
import org.jspecify.annotations.Nullable;

/** The texts of the notes in a workbook of figures. They are in Chinese, like the workbook. */
final class FigureSheetWords {

    private final FigureGrid grid;

    FigureSheetWords(FigureGrid grid) {
        this.grid = grid;
    }

    Optional<NamedIndicator> indicator(String code) {
        return grid.tasks().stream()
                .flatMap(task -> task.row(code).stream())
                .map(FigureView::indicator)
                .findFirst();
    }

    /** The unit, the object that is counted, and the targets of the rounds in the sheet. */
    String ofHead(String code) {
        if (code.equals(FigureSubmission.GDP)) {
            return "单位：%\n本县（市、区）地区生产总值增速。\n" + FigureSubmission.GDP;
        }
        NamedIndicator named = indicator(code).orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add("单位：" + named.unit() + "（" + named.basisName() + "）");
        lines.add(named.definition());
        if (named.countedSince() != null) {
            lines.add("口径起点：" + named.countedSince());
        }
        lines.add(targets(code));
        lines.add(NumberLimits.inWords(named));
        lines.add(code);
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private String targets(String code) {
        return grid.tasks().stream()
                .flatMap(task -> task.row(code).stream()
                        .map(row -> "第" + task.view().head().round() + "轮目标：" + row.target()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** The reason for which the figures are asked for again. */
    Optional<String> ofCounty(CaseKey caseKey) {
        String reasons = grid.of(caseKey).stream()
                .map(task -> task.view().reason())
                .filter(reason -> reason != null && !reason.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return reasons.isEmpty() ? Optional.empty() : Optional.of("退回重填：" + reasons);
    }

    /** The figure of the year before. */
    Optional<String> ofCell(FigureTask task, FigureSheetPart part, String code) {
        if (part == FigureSheetPart.NOTES || code.equals(FigureSubmission.GDP)) {
            return Optional.empty();
        }
        return part == FigureSheetPart.BASE
                ? Optional.of(
                        "县申报基数：" + written(task.row(code).map(FigureView::base).orElse(null)))
                : Optional.of("上年数：" + written(task.previous(code)));
    }

    private static String written(@Nullable BigDecimal figure) {
        return figure == null ? "无" : PlainDecimal.of(figure).toPlainString();
    }
}
