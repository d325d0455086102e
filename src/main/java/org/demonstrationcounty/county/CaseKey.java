package org.demonstrationcounty.county;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a case is called: {@code <countyKey>-<applicationYear>}, the business key of every process of the case. Process variables,
 * addresses, JSON and tables hold its text.
 */
public record CaseKey(@JsonValue String text) implements Comparable<CaseKey> {

    private static final String BETWEEN = "-";

    public static CaseKey of(String countyKey, int applicationYear) {
        return new CaseKey(countyKey + BETWEEN + applicationYear);
    }

    /** Null for null: what is only being started belongs to no case yet. */
    public static CaseKey ofNullable(String text) {
        return text == null ? null : new CaseKey(text);
    }

    /** The county that the case belongs to; empty where the text is no case key at all. */
    public String countyKey() {
        return text.substring(0, Math.max(0, text.lastIndexOf(BETWEEN)));
    }

    /** The year as it stands in the key. */
    public String applicationYear() {
        return text.substring(text.lastIndexOf(BETWEEN) + 1);
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
