package org.demonstrationcounty.term;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.AwaitedStep;
import org.demonstrationcounty.step.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads open tasks with everything that {@link OpenTask#waitsFor} needs, in one statement. */
@Component
class OpenTasks {

    private static final String READ =
            """
            select t.ID_, t.TASK_DEF_KEY_, t.CREATE_TIME_, t.DUE_DATE_, t.PRIORITY_, e.BUSINESS_KEY_, r.edition, r.data_year,
              case when t.TASK_DEF_KEY_ in (:awaited) and not exists (select 1 from ACT_RU_IDENTITYLINK l
                where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ = :bureau) then 1 else 0 end
            from ACT_RU_TASK t
              join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
              left join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'round'
              left join assessment_round r on r.case_key = e.BUSINESS_KEY_ and r.round = v.LONG_
            """;

    /**
     * The same conditions as {@link OpenTask#waitsFor}, by days that suit every edition. None is met by a task that is
     * due after the day until which is reminded, so the index on due dates leaves those tasks out.
     */
    private static final String THAT_WAIT =
            """
            where t.DUE_DATE_ < :afterReminded
              and (t.PRIORITY_ < :dueSoon and t.DUE_DATE_ >= :today and t.DUE_DATE_ < :afterReminded and t.CREATE_TIME_ < :today
                or t.PRIORITY_ < :overdue and t.DUE_DATE_ < :escalatedBefore
                or t.DUE_DATE_ < :silentBefore and t.TASK_DEF_KEY_ in (:awaited)
                  and not exists (select 1 from ACT_RU_IDENTITYLINK l
                    where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ = :bureau))
              and e.BUSINESS_KEY_ is not null
              and (t.DUE_DATE_ > :lastDue or t.DUE_DATE_ = :lastDue and t.ID_ > :lastId)
            order by t.DUE_DATE_, t.ID_
            fetch first :most rows only
            """;

    private static final String OF_THIS_ID =
            "where t.ID_ = :id and t.DUE_DATE_ is not null and e.BUSINESS_KEY_ is not null";

    private static final Timestamp LONG_AGO = new Timestamp(0);

    private final JdbcClient database;
    private final Editions editions;
    private final List<String> awaited;

    OpenTasks(JdbcClient database, Editions editions, List<AwaitedStep<?>> awaited) {
        this.database = database;
        this.editions = editions;
        this.awaited = awaited.stream().map(Step::key).sorted().toList();
    }

    /**
     * Tasks for which something may have to happen today, in the order of their due dates.
     *
     * @param days of all editions together, see {@link CountedDays#or}
     * @param after the last task of the batch before; null for the first batch
     * @param most the size of a batch
     */
    List<OpenTask> thatWait(CountedDays days, @Nullable OpenTask after, int most) {
        return database.sql(READ + THAT_WAIT)
                .param("awaited", awaited)
                .param("bureau", Groups.BUREAU)
                .param("dueSoon", OpenTask.DUE_SOON)
                .param("overdue", OpenTask.OVERDUE)
                .param("today", startOf(days.today()))
                .param("afterReminded", startOf(days.remindedUntil().plusDays(1)))
                .param("escalatedBefore", startOf(days.escalatedBefore()))
                .param("silentBefore", startOf(days.silentBefore()))
                .param("lastDue", after == null ? LONG_AGO : Timestamp.from(after.due()))
                .param("lastId", after == null ? "" : after.id())
                .param("most", most)
                .query((row, number) -> task(row))
                .list();
    }

    /** A task; empty if it is no longer open. */
    Optional<OpenTask> find(String id) {
        return database.sql(READ + OF_THIS_ID)
                .param("awaited", awaited)
                .param("bureau", Groups.BUREAU)
                .param("id", id)
                .query((row, number) -> task(row))
                .optional();
    }

    /** @throws RefusedException 404 if no task of this id is open */
    OpenTask get(String id) {
        return find(id).orElseThrow(() -> RefusedException.notFound("step.not-open"));
    }

    private OpenTask task(ResultSet row) throws SQLException {
        return new OpenTask(
                row.getString(1),
                row.getString(2),
                new CaseKey(row.getString(6)),
                edition(row.getString(7), row.getInt(8)),
                row.getTimestamp(3).toInstant(),
                row.getTimestamp(4).toInstant(),
                row.getInt(5),
                row.getInt(9) == 1);
    }

    private Edition edition(@Nullable String kept, int dataYear) {
        if (kept != null) {
            return editions.byId(kept);
        }
        return dataYear == 0 ? editions.current() : editions.governing(dataYear);
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ProgrammeClock.ZONE).toInstant());
    }
}
