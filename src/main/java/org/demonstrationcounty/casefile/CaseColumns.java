package org.demonstrationcounty.casefile;

import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.workbook.Column;

/** The columns of lists of cases in workbooks. */
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
                new Column<>("立案时间（北京） Opened (Beijing)", 20, view -> ProgrammeClock.local(view.openedAt())));
    }
}
