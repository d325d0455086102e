package org.demonstrationcounty.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The notices of a case, and the objections to them. */
@RestController
@Tag(name = "cases")
class CaseNoticeController {

    record CaseNotices(List<PublishedNotices.PublishedNotice> items, List<ObjectionViews.ObjectionView> objections) {}

    private final PublishedNotices notices;
    private final ObjectionViews objections;
    private final CaseAccess access;

    CaseNoticeController(PublishedNotices notices, ObjectionViews objections, CaseAccess access) {
        this.notices = notices;
        this.objections = objections;
        this.access = access;
    }

    @GetMapping("/api/cases/{caseKey}/notices")
    @Operation(
            summary = "公示与异议 / Notices with their last days, and objections; who objected is for bureau and government")
    CaseNotices notices(@PathVariable String caseKey) {
        CaseKey key = access.visible(caseKey).caseKey();
        return new CaseNotices(notices.of(key), objections.ofCase(key));
    }

    @GetMapping("/api/cases/{caseKey}/notices.xlsx")
    @Operation(summary = "导出公示与异议 / The same as a workbook")
    @AnswersWorkbook
    void workbook(@PathVariable String caseKey, HttpServletResponse response) throws IOException {
        CaseNotices all = notices(caseKey);
        try (ListWorkbook workbook = new ListWorkbook()) {
            workbook.sheet("公示 Notices", NoticeColumns.notices()).addAll(all.items());
            workbook.sheet("异议 Objections", NoticeColumns.objections()).addAll(all.objections());
            workbook.send(caseKey + "-公示与异议", response);
        }
    }
}
