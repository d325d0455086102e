package org.demonstrationcounty.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListSheet;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/**
 * Reads the list of cases: a page of it, or all of it into a workbook. The workbook is written page by page, so that
 * all cases are never in memory at once.
 */
@Component
class CaseList {

    private static final int PAGE = 200;

    private static final Column<CaseView> INCIDENT = new Column<>("异常 Incident", 40, CaseView::incident);

    private final CaseFiles files;
    private final CaseViews views;
    private final Counties counties;

    CaseList(CaseFiles files, CaseViews views, Counties counties) {
        this.files = files;
        this.views = views;
        this.counties = counties;
    }

    Page<CaseFile> page(CaseFilter filter, Paging paging) {
        Set<String> named = filter.text() == null ? Set.of() : counties.named(filter.text());
        return files.list(filter, named, paging);
    }

    /** Writes the list. Only administrators see incidents. */
    void write(CaseFilter filter, CurrentUser reader, ListWorkbook workbook) {
        ListSheet<CaseView> sheet = workbook.sheet("案件 Cases", columns(reader));
        Page<CaseFile> page;
        int number = 0;
        do {
            page = page(filter, new Paging(number++, PAGE));
            sheet.addAll(views.summaries(page.getContent(), reader));
        } while (page.hasNext());
    }

    private static List<Column<CaseView>> columns(CurrentUser reader) {
        if (!reader.isAdministrator()) {
            return CaseColumns.all();
        }
        List<Column<CaseView>> all = new ArrayList<>(CaseColumns.all());
        all.add(INCIDENT);
        return all;
    }
}
