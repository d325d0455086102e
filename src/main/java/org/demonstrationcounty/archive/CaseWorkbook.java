package org.demonstrationcounty.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.sheet.AboutSheet;
import org.demonstrationcounty.sheet.SheetIdentity;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The workbook of cases of before: a sheet that explains it, then the sheets to fill. */
@Component
class CaseWorkbook {

    private static final int FIGURE_WIDTH = 14;

    /** A line of the sheet that explains the workbook. */
    private record Line(String item, String content, String hint) {}

    private static final List<Column<Line>> LINES = List.of(
            new Column<>("项目 Item", 16, Line::item),
            new Column<>("内容 Content", 48, Line::content),
            new Column<>("说明 How to fill", 90, Line::hint));

    private final PastWords words;
    private final MessageSource messages;

    CaseWorkbook(PastWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /** @param rows of each sheet, by the codes of its columns; a sheet that is left out has none */
    void write(Map<PastSheet, List<Map<String, Object>>> rows, ListWorkbook workbook) {
        workbook.sheet(AboutSheet.NAME, LINES).addAll(lines());
        for (PastSheet sheet : PastSheet.values()) {
            workbook.sheet(sheet.title(), columns(sheet)).addAll(rows.getOrDefault(sheet, List.of()));
        }
    }

    private List<Column<Map<String, Object>>> columns(PastSheet sheet) {
        List<Column<Map<String, Object>>> columns = new ArrayList<>();
        sheet.columns()
                .forEach(column ->
                        columns.add(new Column<>(column.head(), column.width(), row -> row.get(column.code()))));
        if (sheet.hasIndicators()) {
            words.indicators()
                    .forEach((code, name) ->
                            columns.add(new Column<>(name + " " + code, FIGURE_WIDTH, row -> row.get(code))));
        }
        return columns;
    }

    /** The identity stands where the check looks for it. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", said("archive.title", Locale.CHINESE), said("archive.title", Locale.ENGLISH)));
        SheetIdentity.ofCases().marks().forEach(mark -> lines.add(new Line(mark.label(), mark.value(), "")));
        Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .flatMap(language -> said("archive.guide", language).lines())
                .forEach(line -> lines.add(new Line("", "", line)));
        for (PastSheet sheet : PastSheet.values()) {
            sheet.columns()
                    .forEach(column -> lines.add(new Line(
                            sheet.title(),
                            column.head(),
                            (column.needed() ? "必填 Required。" : "") + hint(sheet, column.code()))));
            if (sheet.hasIndicators()) {
                lines.add(new Line(
                        sheet.title(),
                        "各指标 Indicators",
                        said("archive.indicators", Locale.CHINESE) + " " + said("archive.indicators", Locale.ENGLISH)));
            }
        }
        return lines;
    }

    private String hint(PastSheet sheet, String column) {
        String own = "archive.column." + column;
        String said = said(own, Locale.CHINESE);
        String choices = choices(sheet, column);
        return Stream.of(
                        said.equals(own) ? "" : said + " " + said(own, Locale.ENGLISH),
                        choices.isEmpty() ? "" : "可填 One of：" + choices)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String choices(PastSheet sheet, String column) {
        return switch (sheet.name() + "." + column) {
            case "CASES.stage" -> words.waitingStages().listed();
            case "EVENTS.step" -> words.steps().listed();
            case "ROUNDS.asked" -> words.asked().listed();
            case "ROUNDS.settled" -> words.settled().listed();
            case "FIGURES.kind" -> words.figureKinds().listed();
            case "RULINGS.kind" -> words.rulingKinds().listed();
            default -> "";
        };
    }

    private String said(String key, Locale language) {
        return String.valueOf(messages.getMessage(key, null, key, language));
    }
}
