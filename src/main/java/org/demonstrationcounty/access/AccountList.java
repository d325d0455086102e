package org.demonstrationcounty.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.access.Account.OfficeOfAccount;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.PersonName;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListSheet;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts with their offices, a page at a time with three queries. */
@Component
class AccountList {

    private static final String WANTED =
            """
            from ACT_ID_USER account
            where :text = '' or lower(account.ID_) like :like or lower(account.EMAIL_) like :like
                or lower(concat(coalesce(account.LAST_, ''), coalesce(account.FIRST_, ''))) like :like
                or exists (select 1 from ACT_ID_MEMBERSHIP member
                    join ACT_ID_GROUP office on office.ID_ = member.GROUP_ID_
                    where member.USER_ID_ = account.ID_ and (lower(office.NAME_) like :like or office.NAME_ in (:offices)))
            """;

    private static final int PAGE = 200;
    private static final int BYTES_OF_A_REVISION = 8;

    private static final List<Column<Account>> COLUMNS = List.of(
            new Column<>("账号 Account", 24, Account::account),
            new Column<>("姓名 Name", 20, Account::name),
            new Column<>("所属单位 Offices", 40, account -> account.offices().stream()
                    .map(OfficeOfAccount::name)
                    .collect(Collectors.joining("、"))),
            new Column<>("邮箱 E-mail", 30, Account::email),
            new Column<>("已停用 Locked", 10, account -> account.locked() ? "是" : "否"));

    private final JdbcClient database;
    private final Counties counties;

    AccountList(JdbcClient database, Counties counties) {
        this.database = database;
        this.counties = counties;
    }

    /** @param text part of an id, a name, an address or the name of an office; null for every account */
    Paging.Paged<Account> page(@Nullable String text, Paging paging) {
        String wanted = text == null ? "" : text.toLowerCase(Locale.ROOT);
        String like = "%" + wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        List<String> offices = wanted.isEmpty() ? List.of("") : officesInEnglish(wanted);
        long total = database.sql("select count(*) " + WANTED)
                .param("text", wanted)
                .param("like", like)
                .param("offices", offices)
                .query(Long.class)
                .single();
        List<String> ids = database.sql(
                        "select account.ID_ " + WANTED + " order by account.ID_ limit :size offset :from")
                .param("text", wanted)
                .param("like", like)
                .param("offices", offices)
                .param("size", paging.size())
                .param("from", paging.offset())
                .query(String.class)
                .list();
        return paging.of(read(ids), total);
    }

    /** Writes all that {@link #page} has, reading a page at a time. */
    void write(@Nullable String text, ListWorkbook workbook) {
        ListSheet<Account> sheet = workbook.sheet("账号 Accounts", COLUMNS);
        int number = 0;
        Paging.Paged<Account> page;
        do {
            page = page(text, new Paging(number++, PAGE));
            sheet.addAll(page.items());
        } while ((long) number * PAGE < page.total());
    }

    /** The Chinese names, which the engine keeps, of the offices that have this text in their English ones. */
    private List<String> officesInEnglish(String text) {
        Map<String, String> english = new HashMap<>(counties.englishNames());
        english.put(ProgrammeGroup.ADMINISTRATORS.get(0), ProgrammeGroup.ADMINISTRATORS.get(1));
        return Stream.concat(
                        Stream.of(""),
                        english.entrySet().stream()
                                .filter(name ->
                                        name.getValue().toLowerCase(Locale.ROOT).contains(text))
                                .map(Map.Entry::getKey))
                .toList();
    }

    Optional<Account> find(String account) {
        return read(List.of(account)).stream().findFirst();
    }

    /** Takes the password away, so that nobody can log in and open sessions end. */
    void takePassword(String account) {
        database.sql("update ACT_ID_USER set PWD_ = null, SALT_ = null, REV_ = REV_ + 1 where ID_ = :account")
                .param("account", account)
                .update();
    }

    private List<Account> read(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<OfficeOfAccount>> offices = officesOf(ids);
        return database.sql(
                        """
                        select ID_, FIRST_, LAST_, EMAIL_, PWD_
                        from ACT_ID_USER where ID_ in (:ids) order by ID_""")
                .param("ids", Set.copyOf(ids))
                .query((row, number) -> account(row, offices.getOrDefault(row.getString("ID_"), List.of())))
                .list();
    }

    private static Account account(ResultSet row, List<OfficeOfAccount> offices) throws SQLException {
        String account = row.getString("ID_");
        String family = row.getString("LAST_");
        String given = row.getString("FIRST_");
        String email = row.getString("EMAIL_");
        String password = row.getString("PWD_");
        List<String> groups = offices.stream().map(OfficeOfAccount::id).toList();
        return new Account(
                account,
                named(account, given, family),
                family,
                given,
                email,
                offices,
                password == null,
                revision(Arrays.asList(family, given, email, groups, password)));
    }

    /** The engine's own number counts log-ins that failed, and no change of offices. */
    private static String revision(List<@Nullable Object> content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES_OF_A_REVISION);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Map<String, List<OfficeOfAccount>> officesOf(List<String> ids) {
        Map<String, List<OfficeOfAccount>> offices = new HashMap<>();
        database.sql(
                        """
                        select member.USER_ID_, office.ID_, office.NAME_
                        from ACT_ID_MEMBERSHIP member join ACT_ID_GROUP office on office.ID_ = member.GROUP_ID_
                        where member.USER_ID_ in (:ids) order by office.ID_""")
                .param("ids", Set.copyOf(ids))
                .query(row -> {
                    String id = row.getString(2);
                    String name = row.getString(3);
                    offices.computeIfAbsent(row.getString(1), account -> new ArrayList<>())
                            .add(new OfficeOfAccount(id, name == null || name.isBlank() ? id : name));
                });
        return offices;
    }

    private static String named(String account, @Nullable String given, @Nullable String family) {
        String name = PersonName.of(given, family);
        return name.isEmpty() ? account : name;
    }
}
