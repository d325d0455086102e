package org.demonstrationcounty.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.people.AccountId;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Administrators open, change and lock accounts. */
@RestController
@Tag(name = "accounts", description = "账号 / Accounts")
class AccountController {

    private static final int LONGEST_TEXT = 60;

    /**
     * @param password left out of a change to keep the old one; a new one unlocks the account
     * @param locked true to take the password away, so that nobody can log in; sent without other members
     * @param revision of the account as it was read, to change it; left out of a new one
     */
    record AccountBody(
            String account,
            String family,
            String given,
            String email,
            List<String> offices,
            String password,
            Boolean locked,
            String revision) {}

    /** @param passwordRule what a password must be, in the language of the request; null if there is no policy */
    record AccountForm(List<OfficeChoice> offices, AccountLengths maxLengths, @Nullable String passwordRule) {}

    /** @param cityName the city of a county or zone, because some have the same name; null for other offices */
    record OfficeChoice(String id, String name, @Nullable String cityName) {}

    record AccountLengths(int account, int name, int email, int password) {}

    private static final AccountLengths MAX_LENGTHS = new AccountLengths(
            AccountId.LONGEST,
            AccountRequest.LONGEST_NAME,
            AccountRequest.LONGEST_EMAIL,
            AccountRequest.LONGEST_PASSWORD);

    private final AccountList list;
    private final AccountKeeping keeping;
    private final KeepAccounts right;
    private final Counties counties;
    private final RefusalMessages words;

    AccountController(
            AccountList list, AccountKeeping keeping, KeepAccounts right, Counties counties, RefusalMessages words) {
        this.list = list;
        this.keeping = keeping;
        this.right = right;
        this.counties = counties;
        this.words = words;
    }

    @GetMapping("/api/account-form")
    @Operation(summary = "账号的单位和限制 / The offices and limits of accounts, for the page on which they are kept")
    AccountForm form() {
        right.administrator();
        Map<String, String> cities = counties.all().stream()
                .collect(Collectors.toMap(county -> Groups.county(county.key()), County::cityName));
        return new AccountForm(
                ProgrammeGroup.of(counties).stream()
                        .map(group -> new OfficeChoice(group.id(), group.name(), cities.get(group.id())))
                        .toList(),
                MAX_LENGTHS,
                keeping.hasPasswordPolicy() ? words.named("password.rule") : null);
    }

    @GetMapping("/api/accounts")
    @Operation(summary = "账号列表 / Accounts with their offices, a page at a time")
    Paging.Paged<Account> accounts(
            @Parameter(description = "part of an account, a name, an address or an office")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @ParameterObject PageParameters page) {
        right.administrator();
        Refusals refusals = new Refusals();
        String text = text(q, refusals);
        Paging paging = page.read(refusals);
        refusals.throwIfAny();
        return list.page(text, paging).map(this::spoken);
    }

    @GetMapping("/api/accounts.xlsx")
    @Operation(summary = "导出账号列表 / The same list as a workbook, all of it")
    @AnswersWorkbook
    void workbook(@RequestParam(required = false) @Nullable String q, HttpServletResponse response) throws IOException {
        right.administrator();
        Refusals refusals = new Refusals();
        String text = text(q, refusals);
        refusals.throwIfAny();
        try (ListWorkbook workbook = new ListWorkbook()) {
            list.write(text, workbook);
            workbook.send("账号", response);
        }
    }

    private static @Nullable String text(@Nullable String q, Refusals refusals) {
        return new Parameters(refusals).text("q", q, LONGEST_TEXT);
    }

    @GetMapping("/api/accounts/{account}")
    @Operation(summary = "一个账号 / One account")
    Account account(@PathVariable String account) {
        right.administrator();
        return spoken(known(account));
    }

    @PostMapping(path = "/api/accounts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "新增账号 / An administrator opens an account with its first password")
    Account openAccount(Body<AccountBody> body) {
        String user = right.administrator();
        return spoken(keeping.open(body.read(fields -> AccountRequest.ofNew(fields, offices())), user));
    }

    @PutMapping(path = "/api/accounts/{account}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "修改、停用、启用账号 / An administrator changes, locks or unlocks an account")
    Account changeAccount(@PathVariable String account, Body<AccountBody> body) {
        String user = right.administrator();
        Account before = known(account);
        Set<String> known = new HashSet<>(before.groups());
        known.addAll(offices());
        return spoken(keeping.change(body.read(fields -> AccountRequest.ofChange(fields, before, known, user)), user));
    }

    /** The engine keeps the names of offices in Chinese. */
    private Account spoken(Account kept) {
        return kept.calling(counties::spoken);
    }

    private Account known(String account) {
        return list.find(account).orElseThrow(() -> RefusedException.notFound("account.unknown", account));
    }

    private Set<String> offices() {
        return ProgrammeGroup.of(counties).stream().map(ProgrammeGroup::id).collect(Collectors.toSet());
    }
}
