package org.demonstrationcounty.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.people.AccountId;
import org.demonstrationcounty.people.Groups;
import org.jspecify.annotations.Nullable;

/**
 * Reads an account that an administrator sends, and notes every problem.
 *
 * @param password null to leave it as it is
 * @param locked whether the password is taken away
 * @param revision of the account as its changer has read it; null for a new one and for locking
 */
record AccountRequest(
        String account,
        @Nullable String family,
        @Nullable String given,
        @Nullable String email,
        List<String> offices,
        @Nullable String password,
        boolean locked,
        @Nullable String revision) {

    static final int LONGEST_NAME = 50;
    static final int LONGEST_EMAIL = 100;
    static final int LONGEST_PASSWORD = 100;
    private static final int LONGEST_REVISION = 64;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    static AccountRequest ofNew(JsonFields fields, Set<String> known) {
        String account = fields.code("account");
        if (account != null && !AccountId.isAllowed(account)) {
            fields.refuse("account", "account.id");
        }
        return read(fields, account, known, fields.text("password", LONGEST_PASSWORD), null);
    }

    /**
     * Locking changes nothing else.
     *
     * @param user who changes it: nobody locks themselves out, so an administrator is always left
     */
    static AccountRequest ofChange(JsonFields fields, Account before, Set<String> known, String user) {
        boolean isOwn = before.account().equals(user);
        if (fields.has("account") && !before.account().equals(fields.code("account"))) {
            fields.refuse("account", "account.fixed", before.account());
        }
        if (fields.has("locked") && Boolean.TRUE.equals(fields.flag("locked"))) {
            return locking(fields, before, isOwn);
        }
        String password = optional(fields, "password", LONGEST_PASSWORD);
        AccountRequest changed =
                read(fields, before.account(), known, password, fields.text("revision", LONGEST_REVISION));
        if (before.locked() && !fields.has("password")) {
            fields.refuse("password", "account.password-to-unlock");
        }
        if (isOwn && !changed.offices.contains(Groups.ADMINISTRATORS)) {
            fields.refuse("offices", "account.own-rights");
        }
        return changed;
    }

    private static AccountRequest locking(JsonFields fields, Account before, boolean isOwn) {
        Stream.of("family", "given", "email", "offices", "password", "revision")
                .filter(fields::has)
                .forEach(name -> fields.refuse(name, "field.not-applicable"));
        if (isOwn) {
            fields.refuse("locked", "account.own-lock");
        }
        return lockOf(before);
    }

    /** Takes the password and leaves the rest as it is. */
    static AccountRequest lockOf(Account account) {
        return new AccountRequest(
                account.account(),
                account.family(),
                account.given(),
                account.email(),
                account.groups(),
                null,
                true,
                null);
    }

    private static AccountRequest read(
            JsonFields fields,
            String account,
            Set<String> known,
            @Nullable String password,
            @Nullable String revision) {
        String email = optional(fields, "email", LONGEST_EMAIL);
        if (email != null && !EMAIL.matcher(email).matches()) {
            fields.refuse("email", "account.email");
        }
        String family = optional(fields, "family", LONGEST_NAME);
        return new AccountRequest(
                account,
                family,
                fields.text("given", LONGEST_NAME),
                email,
                offices(fields, known),
                password,
                false,
                revision);
    }

    private static @Nullable String optional(JsonFields fields, String name, int longest) {
        return fields.has(name) ? fields.text(name, longest) : null;
    }

    private static List<String> offices(JsonFields fields, Set<String> known) {
        List<@Nullable String> given = fields.codes("offices");
        for (int at = 0; at < given.size(); at++) {
            String office = given.get(at);
            if (office != null && !known.contains(office)) {
                fields.refuse("offices[" + at + "]", "field.unknown-code", office);
            }
        }
        return new ArrayList<>(given.stream().filter(Objects::nonNull).sorted().toList());
    }
}
