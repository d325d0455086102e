package org.demonstrationcounty.notice;

import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.notice.ObjectionViews.ObjectionView;
import org.demonstrationcounty.notice.PublishedNotices.PublishedNotice;
import org.demonstrationcounty.workbook.Column;
import org.jspecify.annotations.Nullable;

/** The columns of notices and objections in workbooks. */
final class NoticeColumns {

    private NoticeColumns() {}

    static List<Column<PublishedNotice>> notices() {
        return List.of(
                new Column<>("第几次公示 Notice", 12, PublishedNotice::number),
                new Column<>("公示日期 First day", 14, PublishedNotice::publishOn),
                new Column<>("截止日期 Last day", 14, PublishedNotice::lastDay));
    }

    /** What the reader may not see is empty, as in the list (P3). */
    static List<Column<ObjectionView>> objections() {
        return List.of(
                new Column<>("公示日期 Notice of", 14, ObjectionView::publishOn),
                new Column<>("登记时间（北京） Registered (Beijing)", 20, objection -> local(objection.registeredAt())),
                new Column<>("异议人 Name", 16, ObjectionView::name),
                new Column<>("单位 Organisation", 24, ObjectionView::organisation),
                new Column<>("联系方式 Contact", 20, ObjectionView::contact),
                new Column<>("内容 Content", 60, ObjectionView::content),
                new Column<>("核实结论 Ruling", 16, ObjectionView::rulingName),
                new Column<>("核实情况 Comment", 40, ObjectionView::comment),
                new Column<>("核实人 Ruled by", 14, ObjectionView::ruledBy),
                new Column<>("核实时间（北京） Ruled (Beijing)", 20, objection -> local(objection.ruledAt())));
    }

    private static @Nullable Object local(@Nullable Instant moment) {
        return moment == null ? null : ProgrammeClock.local(moment);
    }
}
