package org.demonstrationcounty.casefile;

import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.workbook.Column;
import org.jspecify.annotations.Nullable;

/** The columns of cases and their histories in workbooks. */
public final class CaseColumns {

    private CaseColumns() {}

    public static List<Column<CaseView>> all() {
        return List.of(
                new Column<>("案件编号 Case", 18, CaseView::caseKey),
                new Column<>("县（市、区）、开发区 County", 24, CaseView::countyName),
                new Column<>("现名 Name today", 24, CaseView::countyNameToday),
                new Column<>("代码 Code", 10, CaseView::countyKey),
                new Column<>("市 City", 12, CaseView::cityName),
                new Column<>("市代码 City code", 10, CaseView::cityCode),
                new Column<>("申报年度 Year", 10, CaseView::applicationYear),
                new Column<>("第几次申报 Application", 12, CaseView::applicationNumber),
                new Column<>("阶段 Stage", 20, CaseView::stageName),
                new Column<>("考核轮次 Round", 10, view -> view.round() == 0 ? null : view.round()),
                new Column<>("批复年度 Year of consent", 12, CaseView::consentYear),
                new Column<>("立案时间（北京） Opened (Beijing)", 20, view -> ProgrammeClock.local(view.openedAt())),
                new Column<>(
                        "补录时间（北京） Recorded (Beijing)",
                        20,
                        view -> view.importedAt() == null ? null : ProgrammeClock.local(view.importedAt())));
    }

    /** The columns of the history of one case. */
    public static List<Column<CaseView.Event>> history() {
        return List.of(
                new Column<>("时间（北京） Time (Beijing)", 20, event -> ProgrammeClock.local(event.at())),
                new Column<>("阶段 Stage", 20, CaseView.Event::stageName),
                new Column<>("环节 Step", 24, CaseView.Event::stepName),
                new Column<>("考核轮次 Round", 10, CaseView.Event::round),
                new Column<>("决定 Decision", 20, CaseView.Event::decisionName),
                new Column<>("意见 Comment", 40, CaseView.Event::comment),
                new Column<>("指出须更正 To correct", 40, CaseColumns::toCorrect),
                new Column<>("决定人 Name", 16, CaseView.Event::byName),
                new Column<>("单位 Office", 24, CaseView.Event::office),
                new Column<>("补录 Recorded later", 12, event -> event.recordedLater() == null ? null : "补录"));
    }

    private static @Nullable Object toCorrect(CaseView.Event event) {
        List<String> named = event.toCorrect();
        return named == null ? null : String.join("、", named);
    }
}
