package org.demonstrationcounty.term;

import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.term.OverdueTasks.OverdueTask;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListSheet;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The overdue tasks as a workbook. */
@Component
class OverdueList {

    private static final int PAGE = 200;

    private static final List<Column<OverdueTask>> COLUMNS = List.of(
            new Column<>("任务 Task", 48, OverdueTask::name),
            new Column<>("案件编号 Case", 18, OverdueTask::caseKey),
            new Column<>("县（市、区）、开发区 County", 24, OverdueTask::countyName),
            new Column<>("单位 Office", 30, task -> String.join("、", task.groupNames())),
            new Column<>("经办人 Assignee", 14, OverdueTask::assigneeName),
            new Column<>("截止时间（北京） Due (Beijing)", 20, task -> local(task.dueAt())),
            new Column<>("提醒时间 Reminded", 20, task -> local(task.remindedAt())),
            new Column<>("督办时间 Escalated", 20, task -> local(task.escalatedAt())));

    private final OverdueTasks overdue;

    OverdueList(OverdueTasks overdue) {
        this.overdue = overdue;
    }

    void write(CurrentUser reader, ListWorkbook workbook) {
        ListSheet<OverdueTask> sheet = workbook.sheet("逾期任务 Overdue", COLUMNS);
        int number = 0;
        Paging page;
        OverdueTasks.Found found;
        do {
            page = new Paging(number++, PAGE);
            found = overdue.of(reader, page);
            sheet.addAll(found.tasks());
        } while (page.offset() + PAGE < found.total());
    }

    private static @Nullable Object local(@Nullable Instant moment) {
        return moment == null ? null : ProgrammeClock.local(moment);
    }
}
