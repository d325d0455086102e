package org.demonstrationcounty.input;

/** Text that every database and every reader can take. */
public final class StorableText {

    private StorableText() {}

    /** NUL is no character for a database, half a surrogate pair none for anybody. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
}
