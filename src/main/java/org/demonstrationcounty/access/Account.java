package org.demonstrationcounty.access;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param name as it is shown: 王五
 * @param family 姓, or the office of an account that belongs to no single person
 * @param given 名
 * @param offices the groups from which its rights follow
 * @param locked whether the account has no password, so that nobody can log in
 * @param revision a text that is another one after each change of name, address, offices or password
 */
record Account(
        String account,
        String name,
        @Nullable String family,
        @Nullable String given,
        @Nullable String email,
        List<OfficeOfAccount> offices,
        boolean locked,
        String revision) {

    /** @param id of the group, such as {@code county-140522} */
    record OfficeOfAccount(String id, String name) {}

    Account calling(UnaryOperator<String> offices) {
        return new Account(
                account,
                name,
                family,
                given,
                email,
                this.offices.stream()
                        .map(office -> new OfficeOfAccount(office.id(), offices.apply(office.name())))
                        .toList(),
                locked,
                revision);
    }

    List<String> groups() {
        return offices.stream().map(OfficeOfAccount::id).toList();
    }
}
