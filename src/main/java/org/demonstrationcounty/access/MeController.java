package org.demonstrationcounty.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.GroupNames;
import org.demonstrationcounty.people.Right;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells pages who is logged in, so that they show what this user may do. */
@RestController
@Tag(name = "me", description = "当前用户 / The current user")
class MeController {

    /** @param rights names of the user's rights; steps, and what everybody may do, are not among them */
    record Me(String account, String name, List<Membership> groups, List<String> rights) {}

    record Membership(String id, String name) {}

    private final IdentityService identity;
    private final AccountNames accounts;
    private final GroupNames groups;
    private final Counties counties;
    private final List<Right> rights;

    MeController(
            IdentityService identity, AccountNames accounts, GroupNames groups, Counties counties, List<Right> rights) {
        this.identity = identity;
        this.accounts = accounts;
        this.groups = groups;
        this.counties = counties;
        this.rights = rights;
    }

    @GetMapping("/api/me")
    @Operation(summary = "当前用户及其单位和权限 / The current user with groups and rights")
    Me me() {
        CurrentUser user = CurrentUser.of(identity);
        return new Me(user.id(), accounts.of(user.id()), memberships(user), rights(user));
    }

    private List<Membership> memberships(CurrentUser user) {
        Map<String, String> sorted = new TreeMap<>(groups.of(user.groups()));
        return sorted.entrySet().stream()
                .map(group -> new Membership(group.getKey(), counties.spoken(group.getValue())))
                .toList();
    }

    private List<String> rights(CurrentUser user) {
        return rights.stream()
                .filter(right -> right.isOf(user))
                .map(Right::name)
                .sorted()
                .toList();
    }
}
