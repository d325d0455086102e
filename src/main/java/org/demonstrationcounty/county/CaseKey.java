package org.demonstrationcounty.county;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a case is called: {@code <countyKey>-<applicationYear>}, the business key of every process of the case; a further case of the
 * year has its number behind, {@code <countyKey>-<applicationYear>-2}. Process variables, addresses, JSON and tables hold its text.
 */
public record CaseKey(@JsonValue String text) implements Comparable<CaseKey> {

    private static final Pattern FORM = Pattern.compile("(?<county>[^-]+)-(?<year>[0-9]{4})(-(?<number>[0-9]{1,4}))?");

    /** @param number which case of the county in this year, from 1 */
    public static CaseKey of(String countyKey, int applicationYear, int number) {
        String first = countyKey + "-" + applicationYear;
        return new CaseKey(number == 1 ? first : first + "-" + number);
    }

    /** Null for null: what is only being started belongs to no case yet. */
    public static @Nullable CaseKey ofNullable(@Nullable String text) {
        return text == null ? null : new CaseKey(text);
    }

    /** The county that the case belongs to; empty where the text is no case key at all. */
    public String countyKey() {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? parts.group("county") : "";
    }

    public int applicationYear() {
        return Integer.parseInt(parts().group("year"));
    }

    /** Which case of the county in this year, from 1. */
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
