package org.demonstrationcounty.workbook;

import org.jspecify.annotations.Nullable;

/** Makes a text harmless in a cell, so that Excel shows it and does not run it. */
public final class HarmlessCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private HarmlessCell() {}

    public static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
