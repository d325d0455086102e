package org.demonstrationcounty.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.figure.FigureViews.FigureView;
import org.demonstrationcounty.sheet.FilledCells.Filled;
import org.jspecify.annotations.Nullable;

/** An open task with its row of the workbook, which has the same fields as the task's form. */
record FilledTask(FigureTask task, FilledCells cells) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Whether the row was filled: it has a figure of the year, or a changed figure of the year before. */
    boolean isFilled() {
        return codes().stream().anyMatch(code -> at(FigureSheetPart.CURRENT, code) != null)
                || codes().stream().anyMatch(code -> isChangedBase(code));
    }

    private boolean isChangedBase(String code) {
        Filled base = at(FigureSheetPart.BASE, code);
        Object before = task.before(FigureSheetPart.BASE, code);
        return base != null && !(before instanceof BigDecimal old && isEqual(old, base.number()));
    }

    private static boolean isEqual(BigDecimal old, @Nullable BigDecimal now) {
        return now != null && old.compareTo(now) == 0;
    }

    boolean hasNotes() {
        return codes().stream().anyMatch(code -> at(FigureSheetPart.NOTES, code) != null);
    }

    /** The codes that the task asks for, including that of the growth of the county's GDP. */
    List<String> codes(FigureSheetPart part) {
        return codes().stream().filter(code -> task.asks(part, code)).toList();
    }

    private List<String> codes() {
        List<String> own = task.view().rows().stream()
                .map(FigureView::indicator)
                .map(indicator -> indicator.code())
                .collect(Collectors.toList());
        own.add(FigureSubmission.GDP);
        return own;
    }

    @Nullable
    Filled at(FigureSheetPart part, String code) {
        return cells.find(part, task.caseKey(), code);
    }

    @Nullable
    BigDecimal number(FigureSheetPart part, String code) {
        Filled filled = at(part, code);
        return filled == null ? null : filled.number();
    }

    /** Number of figures in the row. */
    int figures() {
        return (int) codes().stream()
                .filter(code -> number(FigureSheetPart.CURRENT, code) != null)
                .count();
    }

    /** The fields as the form sends them: a figure that is left out stays as it was, an emptied one is removed. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new HashMap<>();
        fields.put(
                FigureSheetPart.CURRENT.field(),
                figures(FigureSheetPart.CURRENT).toString());
        ObjectNode base = figures(FigureSheetPart.BASE);
        if (!base.isEmpty()) {
            fields.put(FigureSheetPart.BASE.field(), base.toString());
        }
        ObjectNode notes = notes();
        if (!notes.isEmpty()) {
            fields.put(FigureSheetPart.NOTES.field(), notes.toString());
        }
        if (task.view().asksCountyGdpGrowth()) {
            BigDecimal growth = number(FigureSheetPart.CURRENT, FigureSubmission.GDP);
            if (growth != null || task.before(FigureSheetPart.CURRENT, FigureSubmission.GDP) != null) {
                fields.put(FigureSubmission.GDP, growth);
            }
        }
        return fields;
    }

    private ObjectNode figures(FigureSheetPart part) {
        ObjectNode figures = JSON.objectNode();
        for (String code : codes(part)) {
            BigDecimal number = number(part, code);
            if (code.equals(FigureSubmission.GDP)) {
                continue;
            }
            if (number != null) {
                figures.put(code, number);
            } else if (task.before(part, code) != null) {
                figures.putNull(code);
            }
        }
        return figures;
    }

    private ObjectNode notes() {
        ObjectNode notes = JSON.objectNode();
        for (String code : codes(FigureSheetPart.NOTES)) {
            Filled note = at(FigureSheetPart.NOTES, code);
            if (note != null && note.text() != null) {
                notes.put(code, Objects.requireNonNull(note.text()));
            }
        }
        return notes;
    }
}
