package org.demonstrationcounty.input;

import java.util.regex.Pattern;

/**
 * Decides about texts that people typed, pasted or sent: whether anything in them is visible, which number they write,
 * and whether they can be stored. {@code forms/shared/editors/written.js} decides the same in the browser.
 */
public final class WrittenText {

    /**
     * Characters with Unicode's property Default_Ignorable_Code_Point, which Java does not know, and the blank of
     * Braille.
     */
    private static final String INVISIBLE =
            "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f"
                    + "\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8"
                    + "\\x{1bca0}-\\x{1bca3}\\x{1d173}-\\x{1d17a}\\x{e0000}-\\x{e0fff}";

    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}" + INVISIBLE + "]");
    private static final Pattern MARK = Pattern.compile("[\\p{Cf}" + INVISIBLE + "]");
    private static final Pattern SPACE_AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Cc}]+|[\\s\\p{Z}\\p{Cc}]+$");
    private static final int WIDER = '！' - '!';
    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2013\\u2212\\ufe63]");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private WrittenText() {}

    /** Databases refuse NUL, and half a surrogate pair is no character. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    /** Whether nothing in it is visible: only spaces and characters that join, break or turn others. */
    public static boolean isBlank(String text) {
        return visible(text).isEmpty();
    }

    /**
     * The number as a program writes it: no invisible characters, ASCII digits and signs, no thousands separators, no
     * plus and no percent sign. A text that is no number does not become one.
     */
    public static String number(String text) {
        String plain = MINUS.matcher(ascii(visible(text))).replaceAll("-").replaceAll("%$", "");
        String whole = THOUSANDS.matcher(plain).matches() ? plain.replace(",", "") : plain;
        return whole.replaceAll("^\\+(?=\\d)", "");
    }

    /**
     * A word that programs compare, such as a code or a date: no invisible characters, full-width characters as ASCII.
     */
    public static String code(String text) {
        return SPACE_AROUND.matcher(ascii(MARK.matcher(text).replaceAll(""))).replaceAll("");
    }

    private static String ascii(String text) {
        return text.codePoints()
                .map(point -> '！' <= point && point <= '～' ? point - WIDER : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String visible(String text) {
        return NOTHING_TO_SEE.matcher(text).replaceAll("");
    }
}
