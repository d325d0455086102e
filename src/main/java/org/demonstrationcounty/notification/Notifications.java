package org.demonstrationcounty.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the offices of a user and the user were told, and marks what the user has read. */
@Component
class Notifications {

    private static final String FOR_READER =
            """
            from notification n left join notification_read r on r.notification_id = n.id and r.account = :account
            where n.recipient in (:recipients)
            """;

    private static final String UNREAD = FOR_READER + " and r.account is null";

    /** Nobody pages through more, and the database need not count them. */
    private static final int MOST_COUNTED = 1_000;

    /** The latest of one recipient, from the index on recipients: how many there are does not matter. */
    private static final String LATEST =
            """
            (select n.id from notification n where n.recipient = :recipient%d
            order by n.id desc fetch next :most rows only)
            """;

    private static final String LATEST_UNREAD =
            """
            (select n.id from notification n left join notification_read r
              on r.notification_id = n.id and r.account = :account
            where n.recipient = :recipient%d and r.account is null
            order by n.id desc fetch next :most rows only)
            """;

    private final JdbcClient database;

    Notifications(JdbcClient database) {
        this.database = database;
    }

    /** A page, the latest first. */
    List<KeptNotification> of(CurrentUser reader, boolean onlyUnread, Paging page) {
        return latest(
                        """
                        select n.*, r.account as read_by, exists (select 1 from ACT_RU_TASK t where t.ID_ = n.task_id) as task_open
                        from (%s) l join notification n on n.id = l.id
                          left join notification_read r on r.notification_id = n.id and r.account = :account
                        order by n.id desc offset :offset rows fetch next :size rows only""",
                        reader, onlyUnread, page.offset() + page.size())
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, number) -> kept(row))
                .list();
    }

    /** How many there are, a thousand at most. */
    long count(CurrentUser reader, boolean onlyUnread) {
        long counted = latest("select count(*) from (%s) l", reader, onlyUnread, MOST_COUNTED)
                .query(Long.class)
                .single();
        return Math.min(counted, MOST_COUNTED);
    }

    private JdbcClient.StatementSpec latest(String sql, CurrentUser reader, boolean onlyUnread, int most) {
        List<String> recipients = Recipient.of(reader);
        String each = onlyUnread ? LATEST_UNREAD : LATEST;
        JdbcClient.StatementSpec asked = database.sql(sql.formatted(IntStream.range(0, recipients.size())
                        .mapToObj(each::formatted)
                        .collect(Collectors.joining(" union all "))))
                .param("account", reader.id())
                .param("most", most);
        for (int number = 0; number < recipients.size(); number++) {
            asked = asked.param("recipient" + number, recipients.get(number));
        }
        return asked;
    }

    /** Whether the user was told this. */
    boolean isFor(CurrentUser reader, long id) {
        return !asked("select n.id " + FOR_READER + " and n.id = :id", reader)
                .param("id", id)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /** Marks one of the user's. Marking it again changes nothing. */
    void read(CurrentUser reader, long id) {
        mark(reader, id);
    }

    /** Marks exactly those that the user can see now. Those that come meanwhile stay unread. */
    void readAll(CurrentUser reader) {
        mark(reader, null);
    }

    /** A second window of the same user may mark at the same moment. Then it is marked, and the rest is tried again. */
    private void mark(CurrentUser reader, @Nullable Long only) {
        try {
            insert(reader, only);
        } catch (DuplicateKeyException markedMeanwhile) {
            insert(reader, only);
        }
    }

    private void insert(CurrentUser reader, @Nullable Long only) {
        asked(
                        "insert into notification_read (notification_id, account) select n.id, cast(:account as varchar(255)) "
                                + UNREAD
                                + (only == null ? "" : " and n.id = " + only),
                        reader)
                .update();
    }

    /** Deletes what is older than this moment. */
    int forget(Instant before) {
        return database.sql("delete from notification where happened_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec asked(String sql, CurrentUser reader) {
        return database.sql(sql).param("account", reader.id()).param("recipients", Recipient.of(reader));
    }

    private static KeptNotification kept(ResultSet row) throws SQLException {
        String taskId = row.getString("task_id");
        return new KeptNotification(
                row.getLong("id"),
                told(row),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("read_by") != null,
                taskId == null ? null : row.getBoolean("task_open"));
    }

    static Told told(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        @Nullable String stage = row.getString("stage");
        return new Told(
                NotificationKind.valueOf(row.getString("kind")),
                CaseKey.ofNullable(row.getString("case_key")),
                row.getString("task_id"),
                row.getString("step"),
                row.getObject("round", Integer.class),
                row.getString("decision"),
                stage == null ? null : Stage.valueOf(stage),
                row.getObject("data_year", Integer.class),
                due == null ? null : due.toInstant(),
                row.getString("came_from"),
                row.getString("caused_by"));
    }
}
