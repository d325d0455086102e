package org.demonstrationcounty.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores how people want to hear by mail, and finds the people whom a mail can reach. */
@Component
class MailChoices {

    /**
     * A person who wants mail and has an address.
     *
     * @param recipients the texts of everybody for whom the person reads, see {@link Recipient}
     */
    record Reader(String account, String address, MailChoice choice, Set<String> recipients) {}

    private record Row(String account, String address, MailChoice choice, @Nullable String group) {}

    private final JdbcClient database;

    MailChoices(JdbcClient database) {
        this.database = database;
    }

    MailChoice of(String account) {
        return database.sql("select * from notification_choice where account = ?")
                .param(account)
                .query((row, number) -> choice(row))
                .optional()
                .orElse(MailChoice.USUAL);
    }

    /** The address of an account; null for none. */
    @Nullable
    String addressOf(String account) {
        return database.sql("select EMAIL_ from ACT_ID_USER where ID_ = ?")
                .param(account)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .optional()
                .filter(address -> !address.equals("null") && !address.isBlank())
                .orElse(null);
    }

    void keep(String account, MailChoice choice) {
        if (update(account, choice) == 0) {
            try {
                insert(account, choice);
            } catch (DuplicateKeyException keptMeanwhile) {
                update(account, choice);
            }
        }
    }

    private int update(String account, MailChoice choice) {
        return database.sql("update notification_choice set mail = ?, language = ?, silenced = ? where account = ?")
                .params(choice.mail().name(), choice.language(), joined(choice), account)
                .update();
    }

    private void insert(String account, MailChoice choice) {
        database.sql("insert into notification_choice (mail, language, silenced, account) values (?, ?, ?, ?)")
                .params(choice.mail().name(), choice.language(), joined(choice), account)
                .update();
    }

    /** The people among these offices and persons who want mail, as their offices are now. */
    List<Reader> among(Collection<String> recipients) {
        return readers(
                """
                where c.mail <> 'NONE' and (c.account in
                  (select x.USER_ID_ from ACT_ID_MEMBERSHIP x where x.GROUP_ID_ in (:groups)) or c.account in (:accounts))
                """,
                after("office ", recipients),
                after("person ", recipients));
    }

    /** One person, as their offices are now; empty if they want no mail, or their account or address is gone. */
    List<Reader> one(String account) {
        return readers("where c.mail <> 'NONE' and c.account in (:accounts)", List.of(""), List.of(account));
    }

    private List<Reader> readers(String condition, List<String> groups, List<String> accounts) {
        return database
                .sql(
                        """
                        select c.*, u.EMAIL_, m.GROUP_ID_ from notification_choice c
                          join ACT_ID_USER u on u.ID_ = c.account and u.EMAIL_ is not null and u.EMAIL_ <> ''
                          left join ACT_ID_MEMBERSHIP m on m.USER_ID_ = c.account
                        """
                                + condition)
                .param("groups", groups)
                .param("accounts", accounts)
                .query((row, number) -> new Row(
                        row.getString("account"), row.getString("EMAIL_"), choice(row), row.getString("GROUP_ID_")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::account))
                .values()
                .stream()
                .map(MailChoices::reader)
                .toList();
    }

    private static Reader reader(List<Row> rows) {
        Row any = rows.get(0);
        Set<String> recipients =
                new TreeSet<>(Set.of(Recipient.person(any.account()).text()));
        rows.stream()
                .filter(row -> row.group() != null)
                .forEach(row -> recipients.add(Recipient.office(row.group()).text()));
        return new Reader(any.account(), any.address(), any.choice(), recipients);
    }

    /** Never empty, because no SQL has an empty list. */
    private static List<String> after(String prefix, Collection<String> recipients) {
        List<String> found = recipients.stream()
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()))
                .distinct()
                .toList();
        return found.isEmpty() ? List.of("") : found;
    }

    private static String joined(MailChoice choice) {
        return choice.silenced().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static MailChoice choice(ResultSet row) throws SQLException {
        String silenced = row.getString("silenced");
        Set<NotificationKind> kinds = silenced.isEmpty()
                ? EnumSet.noneOf(NotificationKind.class)
                : Arrays.stream(silenced.split(","))
                        .map(NotificationKind::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(NotificationKind.class)));
        return new MailChoice(MailChoice.Frequency.valueOf(row.getString("mail")), row.getString("language"), kinds);
    }
}
