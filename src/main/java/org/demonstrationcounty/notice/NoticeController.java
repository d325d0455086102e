package org.demonstrationcounty.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseColumns;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 公示: the bureau publishes one notice for several counties (P12). */
@RestController
@Tag(name = "notices", description = "公示 / Public notices")
class NoticeController {

    record Waiting(List<CaseView> items, int noticeDays, List<NoticeDays.YearNotLoaded> yearsNotLoaded) {}

    record NewNotices(List<String> caseKeys, LocalDate publishOn) {}

    /** @param warnings reasons why the last day may change, in the reader's language; empty for none */
    record Published(List<String> caseKeys, LocalDate publishOn, LocalDate lastDay, List<String> warnings) {}

    private final NoticesTogether together;
    private final NoticeDays days;
    private final CaseFiles files;
    private final CaseViews cases;
    private final PublishNotices right;
    private final CaseAccess access;

    NoticeController(
            NoticesTogether together,
            NoticeDays days,
            CaseFiles files,
            CaseViews cases,
            PublishNotices right,
            CaseAccess access) {
        this.together = together;
        this.days = days;
        this.files = files;
        this.cases = cases;
        this.right = right;
        this.access = access;
    }

    @GetMapping("/api/notices")
    @Operation(summary = "等待发布公示的案件 / The cases whose notice waits to be published")
    Waiting waiting() {
        right.demand(access.user());
        return new Waiting(
                cases.summaries(files.of(together.waiting(access.user()).keySet()), access.user()),
                days.days(),
                days.notLoadedAhead());
    }

    @GetMapping("/api/notices.xlsx")
    @Operation(summary = "导出等待发布公示的案件 / The same list as a workbook")
    @AnswersWorkbook
    void workbook(HttpServletResponse response) throws IOException {
        ListWorkbook.send("待公示案件", "待公示 Waiting", CaseColumns.all(), waiting().items(), response);
    }

    @PostMapping(path = "/api/notices", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "一并发布公示 / Publish the notices of several cases, all or none")
    Published publish(Body<NewNotices> body) {
        right.demand(access.user());
        NewNotices asked = body.read(this::read);
        together.publish(asked.caseKeys(), asked.publishOn(), access.user());
        return new Published(
                asked.caseKeys(),
                asked.publishOn(),
                days.lastOf(asked.publishOn()),
                days.notLoaded(asked.publishOn()).stream()
                        .map(NoticeDays.YearNotLoaded::warning)
                        .toList());
    }

    private NewNotices read(JsonFields fields) {
        LocalDate publishOn = fields.date("publishOn");
        if (publishOn != null) {
            days.check(publishOn, fields.refusals());
        }
        List<@Nullable String> caseKeys = fields.codes("caseKeys");
        together.check(caseKeys, access.user(), fields.refusals());
        return new NewNotices(caseKeys, publishOn);
    }
}
