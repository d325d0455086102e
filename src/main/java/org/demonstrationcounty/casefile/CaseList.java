package org.demonstrationcounty.casefile;

import java.util.ArrayList;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListSheet;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** The list of cases as a workbook. It reads a page at a time, because nobody needs all cases in memory at once. */
@Component
class CaseList {

    private static final int PAGE = 200;

    private static final List<Column<CaseView>> COLUMNS = List.of(
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

    private static final Column<CaseView> INCIDENT = new Column<>("异常 Incident", 40, CaseView::incident);

    private final CaseFiles files;
    private final CaseViews views;

    CaseList(CaseFiles files, CaseViews views) {
        this.files = files;
        this.views = views;
    }

    /** Writes the list. Only administrators see incidents. */
    void write(CaseFilter filter, CurrentUser reader, ListWorkbook workbook) {
        ListSheet<CaseView> sheet = workbook.sheet("案件 Cases", columns(reader));
        Page<CaseFile> page;
        int number = 0;
        do {
            page = files.list(filter, new Paging(number++, PAGE));
            sheet.addAll(views.summaries(page.getContent(), reader));
        } while (page.hasNext());
    }

    private static List<Column<CaseView>> columns(CurrentUser reader) {
        if (!reader.isAdministrator()) {
            return COLUMNS;
        }
        List<Column<CaseView>> all = new ArrayList<>(COLUMNS);
        all.add(INCIDENT);
        return all;
    }
}
