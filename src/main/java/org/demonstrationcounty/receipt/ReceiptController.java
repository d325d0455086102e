package org.demonstrationcounty.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.Labels;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 回执: the office that submitted and everybody who sees the case can read a receipt again. */
@RestController
@Tag(name = "steps")
class ReceiptController {

    private static final List<Column<ReceiptLine>> COLUMNS = List.of(
            new Column<>("回执编号 Receipt", 16, ReceiptLine::number),
            new Column<>("环节 Step", 24, ReceiptLine::name),
            new Column<>("提交时间（北京） Submitted (Beijing)", 20, line -> ProgrammeClock.local(line.submittedAt())),
            new Column<>("单位 Office", 30, ReceiptLine::office),
            new Column<>("提交人 Submitted by", 16, ReceiptLine::submittedByName));

    /**
     * A receipt in the reader's language.
     *
     * @param answers what was submitted; absent for readers of other offices
     * @param next the tasks that began then, each with its office and its last day; empty if other tasks come first
     */
    record ReceiptView(
            String id,
            String number,
            String caseKey,
            String step,
            String name,
            Instant submittedAt,
            String submittedByName,
            String office,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AnswerView> answers,
            List<NextView> next) {}

    record AnswerView(String label, String value) {}

    record NextView(String step, String name, String office, LocalDate until) {}

    /** A receipt in the list of its case. */
    record ReceiptLine(
            String id,
            String number,
            String step,
            String name,
            Instant submittedAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String submittedByName,
            String office) {}

    record ReceiptList(List<ReceiptLine> items) {}

    private final Receipts receipts;
    private final CaseAccess access;
    private final Counties counties;
    private final AccountNames accounts;
    private final RefusalMessages messages;

    ReceiptController(
            Receipts receipts, CaseAccess access, Counties counties, AccountNames accounts, RefusalMessages messages) {
        this.receipts = receipts;
        this.access = access;
        this.counties = counties;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** @param id of the task that was done, or of the process instance that was begun */
    @GetMapping("/api/receipts/{id}")
    @Operation(summary = "提交回执 / What was submitted at a task, when, its number, and who had it next until when")
    ReceiptView receipt(@PathVariable String id) {
        CurrentUser reader = access.user();
        return receipts.find(id)
                .filter(receipt -> receipt.isOf(reader)
                        || access.findVisible(receipt.caseKey()).isPresent())
                .map(receipt -> view(receipt, receipt.isOf(reader)))
                .orElseThrow(() -> RefusedException.notFound("receipt.unknown"));
    }

    @GetMapping("/api/cases/{caseKey}/receipts")
    @Operation(summary = "案件的提交回执 / The receipts of a case, oldest first")
    ReceiptList ofCase(@PathVariable String caseKey) {
        List<Receipt> all = receipts.of(access.visible(caseKey).caseKey());
        NamesOfThen submitters = accounts.ofThen(all.stream().map(Receipt::user).toList());
        return new ReceiptList(all.stream()
                .map(receipt -> new ReceiptLine(
                        receipt.submission(),
                        receipt.numberInWords(),
                        receipt.step(),
                        stepName(receipt.step()),
                        receipt.at(),
                        submitters.of(receipt.user(), receipt.at()),
                        counties.groupNames(receipt.offices(), receipt.day())))
                .toList());
    }

    @GetMapping("/api/cases/{caseKey}/receipts.xlsx")
    @Operation(summary = "导出案件的提交回执 / The same list as a workbook")
    @AnswersWorkbook
    void workbook(@PathVariable String caseKey, HttpServletResponse response) throws IOException {
        ListWorkbook.send(
                caseKey + "-提交回执", "提交回执 Receipts", COLUMNS, ofCase(caseKey).items(), response);
    }

    private ReceiptView view(Receipt receipt, boolean own) {
        List<AnswerView> answers = receipt.content().answers().stream()
                .map(answer -> new AnswerView(Labels.inLanguage(answer.label()), Labels.inLanguage(answer.value())))
                .toList();
        return new ReceiptView(
                receipt.submission(),
                receipt.numberInWords(),
                receipt.caseKey(),
                receipt.step(),
                stepName(receipt.step()),
                receipt.at(),
                accounts.of(receipt.user(), receipt.at()),
                counties.groupNames(receipt.offices(), receipt.day()),
                own ? answers : null,
                receipt.content().next().stream()
                        .map(next -> next(next, receipt.day()))
                        .toList());
    }

    private NextView next(Receipt.Next next, LocalDate day) {
        return new NextView(next.step(), stepName(next.step()), counties.groupNames(next.offices(), day), next.until());
    }

    private String stepName(String step) {
        return messages.named("step." + step);
    }
}
