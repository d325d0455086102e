package org.demonstrationcounty.people;

import java.util.regex.Pattern;

/** What the id of an account can be: {@code zhang.san}. */
public final class AccountId {

    public static final int LONGEST = 64;

    private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z0-9]+([._@-][a-zA-Z0-9]+)*");

    private AccountId() {}

    public static boolean isAllowed(String id) {
        return id.length() <= LONGEST && ALLOWED.matcher(id).matches();
    }
}
