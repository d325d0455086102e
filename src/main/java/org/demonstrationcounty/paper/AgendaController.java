package org.demonstrationcounty.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 上会材料: all cases that wait for a meeting, as one paper. */
@RestController
@Tag(name = "papers")
class AgendaController {

    /** @param items the meetings for which cases wait */
    record AgendaList(List<AgendaView> items) {}

    record AgendaView(String kind, String title, int cases) {}

    private final Agendas agendas;
    private final PrintedPapers printed;
    private final CaseAccess access;
    private final ReadAgendas right;

    AgendaController(Agendas agendas, PrintedPapers printed, CaseAccess access, ReadAgendas right) {
        this.agendas = agendas;
        this.printed = printed;
        this.access = access;
        this.right = right;
    }

    @GetMapping("/api/papers")
    @Operation(summary = "待上会的案件数 / The meetings for which cases wait, each with their number")
    AgendaList list() {
        right.demand(access.user());
        return new AgendaList(Arrays.stream(Agenda.values())
                .map(agenda -> new AgendaView(
                        agenda.code(),
                        printed.title(agenda),
                        agendas.cases(agenda).size()))
                .filter(view -> view.cases() > 0)
                .toList());
    }

    @GetMapping("/api/papers/{kind}.pdf")
    @Operation(
            summary = "上会材料 / All cases that wait for a meeting as one PDF: conditions, figures, remarks",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<byte[]> one(@PathVariable String kind) {
        right.demand(access.user());
        Agenda agenda = Agenda.of(kind).orElseThrow(() -> RefusedException.notFound("agenda.unknown"));
        List<CaseFile> cases = agendas.cases(agenda);
        if (cases.isEmpty()) {
            throw RefusedException.notFound("agenda.empty");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(printed.title(agenda) + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(printed.print(agenda, cases));
    }
}
