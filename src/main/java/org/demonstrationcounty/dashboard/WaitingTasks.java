package org.demonstrationcounty.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.TaskOffers;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the open tasks of an office and a step, those that wait longest first. */
@Component
@Transactional(readOnly = true)
class WaitingTasks {

    /**
     * @param offices names of the offices that may do it, in the reader's language
     * @param assigneeName who has it; absent if nobody has claimed it
     * @param days since it came
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WaitingTask(
            String caseKey,
            String countyName,
            String step,
            String stepName,
            List<String> offices,
            @Nullable String assigneeName,
            Instant since,
            long days,
            @Nullable Instant dueAt,
            boolean late) {}

    private record Row(
            String id, String step, CaseKey caseKey, @Nullable String assignee, Instant since, @Nullable Instant due) {}

    private static final String FOUND =
            """
            from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            where e.BUSINESS_KEY_ is not null
              and (:anyStep = 1 or t.TASK_DEF_KEY_ = :step)
              and (:late = 0 or t.DUE_DATE_ < :now)
              and (:anyOffice = 1 or exists (select 1 from ACT_RU_IDENTITYLINK l
                where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ like :group))
            """;

    private final JdbcClient database;
    private final TaskOffers offers;
    private final Counties counties;
    private final AccountNames accounts;
    private final RefusalMessages words;
    private final ProgrammeClock clock;

    WaitingTasks(
            JdbcClient database,
            TaskOffers offers,
            Counties counties,
            AccountNames accounts,
            RefusalMessages words,
            ProgrammeClock clock) {
        this.database = database;
        this.offers = offers;
        this.counties = counties;
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    Paging.Paged<WaitingTask> page(WaitingFilter filter, Paging paging) {
        List<Row> rows = asked(
                        """
                        select t.ID_, t.TASK_DEF_KEY_, e.BUSINESS_KEY_, t.ASSIGNEE_, t.CREATE_TIME_, t.DUE_DATE_
                        """
                                + FOUND
                                + " order by t.CREATE_TIME_, t.ID_ offset :offset rows fetch next :size rows only",
                        filter)
                .param("offset", paging.offset())
                .param("size", paging.size())
                .query((row, number) -> row(row))
                .list();
        long total = asked("select count(*) " + FOUND, filter).query(Long.class).single();
        return paging.of(views(rows), total);
    }

    private JdbcClient.StatementSpec asked(String sql, WaitingFilter filter) {
        String office = filter.office();
        return database.sql(sql)
                .param("anyStep", filter.step() == null ? 1 : 0)
                .param("step", filter.step() == null ? "" : filter.step())
                .param("late", filter.late() ? 1 : 0)
                .param("now", Timestamp.from(clock.instant()))
                .param("anyOffice", office == null ? 1 : 0)
                .param("group", office == null ? "" : groups(office));
    }

    private static String groups(String office) {
        return office.equals(OfficeKinds.COUNTY) || office.equals(OfficeKinds.CITY) ? office + "-%" : office;
    }

    private static Row row(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp(6);
        return new Row(
                row.getString(1),
                row.getString(2),
                new CaseKey(row.getString(3)),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                due == null ? null : due.toInstant());
    }

    private List<WaitingTask> views(List<Row> rows) {
        Map<String, SortedSet<String>> offered =
                offers.of(rows.stream().map(Row::id).toList());
        Set<String> assignees =
                rows.stream().map(Row::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, String> names = assignees.isEmpty() ? Map.of() : accounts.of(assignees);
        Map<String, County> named = counties.byKey();
        LocalDate today = clock.today();
        return rows.stream()
                .map(row -> {
                    County county = named.get(row.caseKey().countyKey());
                    return new WaitingTask(
                            row.caseKey().text(),
                            county == null ? row.caseKey().countyKey() : county.name(),
                            row.step(),
                            words.named("step." + row.step()),
                            offered.getOrDefault(row.id(), Collections.emptySortedSet()).stream()
                                    .map(group -> counties.groupNames(List.of(group), today))
                                    .toList(),
                            row.assignee() == null ? null : names.get(row.assignee()),
                            row.since(),
                            ChronoUnit.DAYS.between(LocalDate.ofInstant(row.since(), ProgrammeClock.ZONE), today),
                            row.due(),
                            row.due() != null && row.due().isBefore(clock.instant()));
                })
                .toList();
    }
}
