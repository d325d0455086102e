package org.demonstrationcounty.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a case. Each is for those who may see what it holds. */
@RestController
@Tag(name = "papers", description = "文书 / Papers of a case")
class PaperController {

    /** @param wholeCase whether the reader may take the whole case as one file */
    record PaperList(List<PaperView> items, boolean wholeCase) {}

    /**
     * A paper as clients see it.
     *
     * @param number null as long as it has none
     * @param code by which anybody verifies it; null for a draft
     */
    record PaperView(
            String kind, String title, boolean draft, @Nullable String number, LocalDate date, @Nullable String code) {}

    private final CurrentPapers papers;
    private final PrintedPapers printed;
    private final PaperCodes codes;
    private final CaseAccess access;

    PaperController(CurrentPapers papers, PrintedPapers printed, PaperCodes codes, CaseAccess access) {
        this.papers = papers;
        this.printed = printed;
        this.codes = codes;
        this.access = access;
    }

    @GetMapping("/api/cases/{caseKey}/papers")
    @Operation(summary = "案件的文书 / The papers of a case, drafts and final ones")
    PaperList list(@PathVariable String caseKey) {
        CaseFile file = access.visible(caseKey);
        CurrentUser reader = access.user();
        return new PaperList(
                papers.of(file, reader).stream().map(paper -> view(file, paper)).toList(), reader.seesEveryCase());
    }

    private PaperView view(CaseFile file, Paper paper) {
        return new PaperView(
                paper.code(),
                printed.title(paper),
                paper.draft(),
                paper.number().isEmpty() ? null : paper.number(),
                paper.date(),
                paper.draft() ? null : codes.of(file.caseKey(), paper));
    }

    @GetMapping("/api/cases/{caseKey}/papers/{kind}.pdf")
    @Operation(
            summary = "一份文书 / A paper as PDF; a draft says so. An earlier notice is notice-1, notice-2 …",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<byte[]> one(@PathVariable String caseKey, @PathVariable String kind) {
        CaseFile file = access.visible(caseKey);
        CurrentUser reader = access.user();
        Paper paper = papers.named(kind, file)
                .filter(found -> found.isSeenBy(reader.seesEveryCase()))
                .orElseThrow(() -> RefusedException.notFound("paper.none-yet"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(caseKey + "-" + printed.title(paper) + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(printed.print(paper, file, reader));
    }
}
