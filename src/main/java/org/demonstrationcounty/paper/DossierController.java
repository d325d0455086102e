package org.demonstrationcounty.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The whole case as one file, for those who see every case. */
@RestController
@Tag(name = "papers")
class DossierController {

    private final Dossier dossier;
    private final CaseAccess access;

    DossierController(Dossier dossier, CaseAccess access) {
        this.dossier = dossier;
        this.access = access;
    }

    @GetMapping("/api/cases/{caseKey}/dossier.zip")
    @Operation(
            summary = "下载整个案卷 / The papers, files, history and trail of a case in one ZIP",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = "application/zip",
                                            schema = @Schema(type = "string", format = "binary"))))
    void whole(@PathVariable String caseKey, HttpServletResponse response) throws IOException {
        CaseFile file = access.visible(caseKey);
        CurrentUser reader = access.user();
        if (!reader.seesEveryCase()) {
            throw RefusedException.forbidden("dossier.not-yours");
        }
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(caseKey + "-案卷.zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        dossier.write(file, reader, response.getOutputStream());
    }
}
