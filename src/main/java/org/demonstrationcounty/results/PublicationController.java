package org.demonstrationcounty.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** 通报: the bureau publishes the results of a data year, by one act (P11). */
@RestController
@Tag(name = "results", description = "通报 / Publication of results")
class PublicationController {

    private static final List<Column<Publications.YearOfResults>> YEARS = List.of(
            new Column<>("数据年度 Data year", 10, Publications.YearOfResults::dataYear),
            new Column<>("考核数 Rounds", 10, Publications.YearOfResults::rounds),
            new Column<>("已确认 Confirmed", 10, Publications.YearOfResults::confirmed),
            new Column<>("文号 Document", 24, year -> published(year, Publication::documentNumber)),
            new Column<>("印发日期 Issued on", 14, year -> published(year, Publication::issuedOn)),
            new Column<>("通报时间（北京） Published (Beijing)", 20, year -> published(year, PublicationController::at)));

    /** @param documentNumberMaxLength in characters */
    record YearsOfResults(List<Publications.YearOfResults> items, int documentNumberMaxLength) {}

    private final Publications publications;
    private final PublishResults right;
    private final CaseAccess access;
    private final ProgrammeClock clock;
    private final FiledResults filed;

    PublicationController(
            Publications publications,
            PublishResults right,
            CaseAccess access,
            ProgrammeClock clock,
            FiledResults filed) {
        this.publications = publications;
        this.right = right;
        this.access = access;
        this.clock = clock;
        this.filed = filed;
    }

    @GetMapping("/api/results")
    @Operation(summary = "各数据年度的通报情况 / The data years with confirmed results, published or not")
    YearsOfResults years() {
        right.demand(access.user());
        return new YearsOfResults(publications.years(), NewPublication.LONGEST_NUMBER);
    }

    @GetMapping("/api/results.xlsx")
    @Operation(summary = "导出各数据年度的通报情况 / The same list as a workbook")
    @AnswersWorkbook
    void yearsWorkbook(HttpServletResponse response) throws IOException {
        ListWorkbook.send("考核结果通报情况", "通报 Publication", YEARS, years().items(), response);
    }

    @GetMapping("/api/results/{dataYear}.xlsx")
    @Operation(
            summary =
                    "年度考核结果归档 / A data year's confirmed results as the province files them: a workbook with a sheet a county")
    @AnswersWorkbook
    void workbook(@PathVariable DataYear dataYear, HttpServletResponse response) throws IOException {
        if (!access.user().seesEveryCase()) {
            throw RefusedException.forbidden("publication.filed-by-the-province");
        }
        int year = dataYear.read();
        try (ListWorkbook workbook = new ListWorkbook()) {
            filed.write(year, workbook);
            workbook.send(year + "年考核结果归档", response);
        }
    }

    @PutMapping(path = "/api/results/{dataYear}/publication", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "通报考核结果 / Publish the confirmed results of a data year")
    Publication publish(@PathVariable DataYear dataYear, Body<NewPublication> body) {
        CurrentUser user = right.demand(access.user());
        Refusals refusals = new Refusals();
        Integer year = dataYear.read(refusals);
        NewPublication act = body.read(refusals, fields -> NewPublication.read(fields, clock.today()));
        return publications.publish(year, act, user.id());
    }

    private static @Nullable Object published(
            Publications.YearOfResults year, Function<Publication, @Nullable Object> fact) {
        Publication publication = year.publication();
        return publication == null ? null : fact.apply(publication);
    }

    private static Object at(Publication publication) {
        return ProgrammeClock.local(publication.publishedAt());
    }
}
