package org.demonstrationcounty.people;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The name of a person: 王五 if both parts are Chinese, else the given name first. */
public final class PersonName {

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}·〇]*");

    private PersonName() {}

    /**
     * @param given 名
     * @param family 姓, or the office of an account that belongs to no single person
     */
    public static String of(@Nullable String given, @Nullable String family) {
        String first = given == null ? "" : given.strip();
        String last = family == null ? "" : family.strip();
        if (CHINESE.matcher(first + last).matches()) {
            return last + first;
        }
        return Stream.of(first, last).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
