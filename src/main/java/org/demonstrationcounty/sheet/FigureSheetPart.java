package org.demonstrationcounty.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of a workbook of figures, each a row a county and a column an indicator. */
enum FigureSheetPart {
    CURRENT("本年数", "figures"),
    BASE("上年数", "base"),
    NOTES("备注", "notes");

    /** Tells what the workbook is. */
    static final String ABOUT = "说明";

    private final String title;
    private final String field;

    FigureSheetPart(String title, String field) {
        this.title = title;
        this.field = field;
    }

    String title() {
        return title;
    }

    /** The field of the step that the sheet fills. */
    String field() {
        return field;
    }

    static List<String> titles() {
        return Stream.concat(Arrays.stream(values()).map(FigureSheetPart::title), Stream.of(ABOUT))
                .toList();
    }
}
