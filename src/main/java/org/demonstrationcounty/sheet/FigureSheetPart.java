package org.demonstrationcounty.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of a workbook of figures. In each, a row is a county and a column is an indicator. */
enum FigureSheetPart {
    CURRENT("本年数", "figures"),
    BASE("上年数", "base"),
    NOTES("备注", "notes");

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

    static FigureSheetPart titled(String title) {
        return Arrays.stream(values())
                .filter(part -> part.title.equals(title))
                .findFirst()
                .orElseThrow();
    }

    static List<String> titles() {
        return Stream.concat(Arrays.stream(values()).map(FigureSheetPart::title), Stream.of(AboutSheet.NAME))
                .toList();
    }
}
