package org.demonstrationcounty.audit;

import org.jspecify.annotations.Nullable;

/** A text that Excel shows and does not run. */
final class HarmlessCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private HarmlessCell() {}

    static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
