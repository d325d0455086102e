package org.demonstrationcounty.county;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key of a case, and the business key of all its processes: {@code <countyKey>-<applicationYear>}. A further case
 * of the year has a number at the end: {@code <countyKey>-<applicationYear>-2}. Process variables, addresses, JSON
 * and tables hold its text.
 */
public record CaseKey(@JsonValue String text) implements Comparable<CaseKey> {

    private static final Pattern FORM = Pattern.compile("(?<county>[^-]+)-(?<year>[0-9]{4})(-(?<number>[0-9]{1,4}))?");

    /** @param number of the case among the county's cases of the year, from 1 */
    public static CaseKey of(String countyKey, int applicationYear, int number) {
        String first = countyKey + "-" + applicationYear;
        return new CaseKey(number == 1 ? first : first + "-" + number);
    }

    /** The key of a case; null for null, while the case is only being started. */
    public static @Nullable CaseKey ofNullable(@Nullable String text) {
        return text == null ? null : new CaseKey(text);
    }

    /** The key of the county; empty if the text is no case key. */
    public String countyKey() {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? parts.group("county") : "";
    }

    public int applicationYear() {
        return Integer.parseInt(parts().group("year"));
    }

    /** The number of the case among the county's cases of the year, from 1. */
    public int number() {
        String number = parts().group("number");
        return number == null ? 1 : Integer.parseInt(number);
    }

    private Matcher parts() {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException(text);
        }
        return parts;
    }

    @Override
    public int compareTo(CaseKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
