package org.demonstrationcounty.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a text harmless in a cell, so that Excel shows it and does not run it. A number below zero is harmless. */
public final class HarmlessCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final Pattern BELOW_ZERO = Pattern.compile("-\\d+(\\.\\d+)?");

    private HarmlessCell() {}

    public static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        boolean runs = BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                && !BELOW_ZERO.matcher(text).matches();
        return runs ? "'" + text : text;
    }
}
