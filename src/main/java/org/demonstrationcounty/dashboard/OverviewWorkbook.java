package org.demonstrationcounty.dashboard;

import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListSheet;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The overview and the lists of open tasks as workbooks. */
@Component
class OverviewWorkbook {

    private static final int PAGE = 200;

    /** A tile with its city. */
    private record Placed(String cityName, Overview.Tile tile) {}

    private static final List<Column<Placed>> COUNTIES = List.of(
            new Column<>("市 City", 12, Placed::cityName),
            new Column<>("代码 Code", 10, placed -> placed.tile().countyKey()),
            new Column<>("县（市、区）、开发区 County", 24, placed -> placed.tile().countyName()),
            new Column<>("案件编号 Case", 18, placed -> placed.tile().caseKey()),
            new Column<>("当前阶段 Stage", 20, placed -> placed.tile().stageName()),
            new Column<>("最近期限 Due", 12, placed -> placed.tile().dueOn()),
            new Column<>("剩余工作日 Working days left", 10, placed -> placed.tile().daysLeft()),
            new Column<>("已逾期 Late", 10, placed -> placed.tile().late() ? "是" : "否"));

    private static final List<Column<Overview.AtStage>> STAGES = List.of(
            new Column<>("当前阶段 Stage", 24, Overview.AtStage::stageName),
            new Column<>("案件数 Cases", 10, Overview.AtStage::cases),
            new Column<>("有逾期任务 With late tasks", 12, Overview.AtStage::late));

    private static final List<Column<Overview.Waiting>> WAITING = List.of(
            new Column<>("单位 Office", 30, Overview.Waiting::officeName),
            new Column<>("环节 Step", 24, Overview.Waiting::stepName),
            new Column<>("待办 Tasks", 10, Overview.Waiting::tasks),
            new Column<>("逾期 Late", 10, Overview.Waiting::late),
            new Column<>("最早收到（北京） Since (Beijing)", 20, each -> ProgrammeClock.local(each.since())),
            new Column<>("最长等待天数 Days", 12, Overview.Waiting::longest));

    private static final List<Column<WaitingTasks.WaitingTask>> TASKS = List.of(
            new Column<>("案件编号 Case", 18, WaitingTasks.WaitingTask::caseKey),
            new Column<>("县（市、区）、开发区 County", 24, WaitingTasks.WaitingTask::countyName),
            new Column<>("环节 Step", 24, WaitingTasks.WaitingTask::stepName),
            new Column<>("承办单位 Offices", 30, task -> String.join("、", task.offices())),
            new Column<>("承办人 Person", 16, WaitingTasks.WaitingTask::assigneeName),
            new Column<>("收到时间（北京） Since (Beijing)", 20, task -> local(task.since())),
            new Column<>("等待天数 Days", 10, WaitingTasks.WaitingTask::days),
            new Column<>("办理期限（北京） Due (Beijing)", 20, task -> local(task.dueAt())),
            new Column<>("已逾期 Late", 10, task -> task.late() ? "是" : "否"));

    private final WaitingTasks tasks;

    OverviewWorkbook(WaitingTasks tasks) {
        this.tasks = tasks;
    }

    void write(Overview overview, ListWorkbook workbook) {
        workbook.sheet("阶段 Stages", STAGES).addAll(overview.stages());
        ListSheet<Placed> counties = workbook.sheet("县（市、区） Counties", COUNTIES);
        overview.cities().forEach(city -> city.tiles().forEach(tile -> counties.add(new Placed(city.name(), tile))));
        workbook.sheet("待办 Waiting", WAITING).addAll(overview.waiting());
    }

    void write(WaitingFilter filter, ListWorkbook workbook) {
        ListSheet<WaitingTasks.WaitingTask> sheet = workbook.sheet("待办任务 Open tasks", TASKS);
        Paging page;
        Paging.Paged<WaitingTasks.WaitingTask> found;
        int number = 0;
        do {
            page = new Paging(number++, PAGE);
            found = tasks.page(filter, page);
            sheet.addAll(found.items());
        } while (page.offset() + PAGE < found.total());
    }

    private static @Nullable Object local(@Nullable Instant moment) {
        return moment == null ? null : ProgrammeClock.local(moment);
    }
}
