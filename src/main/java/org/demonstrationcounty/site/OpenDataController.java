package org.demonstrationcounty.site;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.results.Rankings;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 开放数据: what the public site shows, for programs. JSON, or CSV by the address or the Accept header. */
@SwitchedOn
@RestController
@SecurityRequirements
@Tag(name = "public", description = "开放数据，无需登录 / Open data, without a log-in")
class OpenDataController {

    private static final String CSV = "text/csv";

    private final PublicRecord record;
    private final OpenTables tables;
    private final OpenData data;

    OpenDataController(PublicRecord record, OpenTables tables, OpenData data) {
        this.record = record;
        this.tables = tables;
        this.data = data;
    }

    @GetMapping("/api/public/notices")
    @Operation(
            summary = "正在公示的名单 / Notices that stand, with their last day",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PublicRecord.Notices.class))))
    void notices(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (OpenData.prefersCsv(request)) {
            noticesCsv(request, response);
        } else {
            data.sendJson("notices", record::notices, request, response);
        }
    }

    @GetMapping("/api/public/notices.csv")
    @Operation(
            summary = "正在公示的名单，表格 / The same as a table for Excel",
            responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV)))
    void noticesCsv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        data.sendCsv("notices", () -> tables.notices(record.notices()), request, response);
    }

    @GetMapping("/api/public/results")
    @Operation(
            summary = "已通报的数据年度 / The published data years",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PublicRecord.PublishedYears.class))))
    void years(HttpServletRequest request, HttpServletResponse response) throws IOException {
        data.sendJson("years", record::years, request, response);
    }

    @GetMapping("/api/public/results/{dataYear}")
    @Operation(
            summary = "已通报年度的考核结果 / The results of a published year; 404 before it is published",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Rankings.Ranking.class))))
    void results(@PathVariable DataYear dataYear, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (OpenData.prefersCsv(request)) {
            resultsCsv(dataYear, request, response);
            return;
        }
        int year = dataYear.read();
        data.sendJson("results " + year, () -> record.results(year), request, response);
    }

    @GetMapping("/api/public/results/{dataYear}.csv")
    @Operation(
            summary = "已通报年度的考核结果，表格 / The same as a table for Excel, a row a county",
            responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV)))
    void resultsCsv(@PathVariable DataYear dataYear, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int year = dataYear.read();
        data.sendCsv("results " + year, () -> tables.results(record.results(year)), request, response);
    }

    @GetMapping("/api/public/designations")
    @Operation(
            summary = "已命名的示范县（开发区） / Designations, the latest first; a revoked one says so",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Paging.Paged.class))))
    void designations(@ParameterObject PageParameters page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (OpenData.prefersCsv(request)) {
            designationsCsv(page, request, response);
            return;
        }
        Paging paging = page.read();
        data.sendJson("designations " + paging, () -> record.designations(paging), request, response);
    }

    @GetMapping("/api/public/designations.csv")
    @Operation(
            summary = "已命名的示范县（开发区），表格 / The same as a table for Excel",
            responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV)))
    void designationsCsv(@ParameterObject PageParameters page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Paging paging = page.read();
        data.sendCsv(
                "designations " + paging,
                () -> tables.designations(record.designations(paging).items()),
                request,
                response);
    }

    @GetMapping("/api/public/experiences")
    @Operation(
            summary = "推广的经验 / The shared experience of published years, the latest first",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Paging.Paged.class))))
    void experiences(@ParameterObject PageParameters page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (OpenData.prefersCsv(request)) {
            experiencesCsv(page, request, response);
            return;
        }
        Paging paging = page.read();
        data.sendJson("experiences " + paging, () -> record.experiences(paging), request, response);
    }

    @GetMapping("/api/public/experiences.csv")
    @Operation(
            summary = "推广的经验，表格 / The same as a table for Excel",
            responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV)))
    void experiencesCsv(@ParameterObject PageParameters page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Paging paging = page.read();
        data.sendCsv(
                "experiences " + paging,
                () -> tables.experiences(record.experiences(paging).items()),
                request,
                response);
    }
}
