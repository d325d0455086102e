package org.demonstrationcounty.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.county.CountyNames;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.input.RoundNumber;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListSheet;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 经验总结: the bureau shares good ones, and all counties can read these (R19). */
@RestController
@Tag(name = "experiences", description = "经验总结 / Shared experience")
class ExperienceController {

    record ExperienceView(
            String caseKey,
            String countyKey,
            String countyName,
            String cityName,
            int round,
            int dataYear,
            String experience,
            Instant sharedAt) {}

    record Sharing(Boolean shared) {

        static Sharing read(JsonFields fields) {
            return new Sharing(fields.flag("shared"));
        }
    }

    private static final int PAGE = 200;

    private static final List<Column<ExperienceView>> COLUMNS = List.of(
            new Column<>("案件编号 Case", 18, ExperienceView::caseKey),
            new Column<>("代码 Code", 10, ExperienceView::countyKey),
            new Column<>("县（市、区）、开发区 County", 24, ExperienceView::countyName),
            new Column<>("市 City", 12, ExperienceView::cityName),
            new Column<>("数据年度 Data year", 10, ExperienceView::dataYear),
            new Column<>("考核轮次 Round", 10, ExperienceView::round),
            new Column<>("经验 Experience", 100, ExperienceView::experience),
            new Column<>("推广时间（北京） Shared (Beijing)", 20, view -> ProgrammeClock.local(view.sharedAt())));

    private final Experiences experiences;
    private final Counties counties;
    private final CaseAccess access;

    ExperienceController(Experiences experiences, Counties counties, CaseAccess access) {
        this.experiences = experiences;
        this.counties = counties;
        this.access = access;
    }

    /** @param year the data year */
    @GetMapping("/api/experiences")
    @Operation(summary = "推广的经验 / Shared experience of confirmed rounds, by data year, the latest first")
    Paging.Paged<ExperienceView> list(
            @RequestParam(required = false) @Nullable String year, @ParameterObject PageParameters page) {
        Refusals refusals = new Refusals();
        Integer wantedYear = new Parameters(refusals).year("year", year);
        Paging paging = page.read(refusals);
        refusals.throwIfAny();

        Page<SharedExperience> found = experiences.shared(wantedYear, paging);
        CountyNames named = counties.named();
        return paging.of(found.map(shared -> view(shared, named)));
    }

    @GetMapping("/api/experiences.xlsx")
    @Operation(summary = "导出推广的经验 / The same list as a workbook, all of it")
    @AnswersWorkbook
    void workbook(@RequestParam(required = false) @Nullable String year, HttpServletResponse response)
            throws IOException {
        Refusals refusals = new Refusals();
        Integer wantedYear = new Parameters(refusals).year("year", year);
        refusals.throwIfAny();
        CountyNames named = counties.named();
        try (ListWorkbook workbook = new ListWorkbook()) {
            ListSheet<ExperienceView> sheet = workbook.sheet("经验 Experience", COLUMNS);
            Page<SharedExperience> page;
            int number = 0;
            do {
                page = experiences.shared(wantedYear, new Paging(number++, PAGE));
                page.forEach(shared -> sheet.add(view(shared, named)));
            } while (page.hasNext());
            workbook.send("推广的经验", response);
        }
    }

    @PutMapping(
            path = "/api/cases/{caseKey}/assessments/{round}/experience",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "推广或不再推广经验 / The bureau shares the experience of a yearly report, or no longer")
    Sharing share(@PathVariable String caseKey, @PathVariable RoundNumber round, Body<Sharing> body) {
        CaseFile file = access.visible(caseKey);
        if (!access.user().isBureau()) {
            throw RefusedException.forbidden("experience.bureau-only");
        }
        int wantedRound = round.read();
        Sharing asked = body.read(Sharing::read);
        experiences.share(
                file.caseKey(), wantedRound, asked.shared(), access.user().id());
        return asked;
    }

    private static ExperienceView view(SharedExperience shared, CountyNames named) {
        LocalDate opened = LocalDate.ofInstant(shared.openedAt(), ProgrammeClock.ZONE);
        County county = named.on(new CaseKey(shared.caseKey()).countyKey(), opened);
        return new ExperienceView(
                shared.caseKey(),
                county.key(),
                county.name(),
                county.cityName(),
                shared.round(),
                shared.dataYear(),
                shared.experience(),
                shared.sharedAt());
    }
}
