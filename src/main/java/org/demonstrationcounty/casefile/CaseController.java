package org.demonstrationcounty.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases that the current user may see. */
@RestController
@Tag(name = "cases", description = "创建案件 / Cases")
class CaseController {

    private final CaseAccess access;
    private final Counties counties;
    private final CaseViews views;
    private final CaseFilters filters;
    private final CaseList list;

    CaseController(CaseAccess access, Counties counties, CaseViews views, CaseFilters filters, CaseList list) {
        this.access = access;
        this.counties = counties;
        this.views = views;
        this.filters = filters;
        this.list = list;
    }

    @GetMapping("/api/cases")
    @Operation(summary = "案件列表 / Cases by year, stage and city, a page at a time")
    Paging.Paged<CaseView> list(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String stage,
            @Parameter(description = "true for cases that have ended, false for those that have not")
                    @RequestParam(required = false)
                    @Nullable
                    String ended,
            @RequestParam(required = false) @Nullable String city,
            @Parameter(description = "part of a county's or city's name, or of a key")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "KEY, NEWEST, OLDEST or STAGE") @RequestParam(required = false) @Nullable
                    String sort,
            @ParameterObject PageParameters page) {
        Refusals refusals = new Refusals();
        CaseFilter filter = filter(year, stage, ended, city, q, sort, refusals);
        Paging paging = page.read(refusals);
        refusals.throwIfAny();

        Page<CaseFile> found = list.page(filter, paging);
        return paging.of(views.summaries(found.getContent(), access.user()), found.getTotalElements());
    }

    @GetMapping("/api/cases.xlsx")
    @Operation(summary = "导出案件列表 / The same list as a workbook, all of it")
    @AnswersWorkbook
    void workbook(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String ended,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String sort,
            HttpServletResponse response)
            throws IOException {
        Refusals refusals = new Refusals();
        CaseFilter filter = filter(year, stage, ended, city, q, sort, refusals);
        refusals.throwIfAny();
        try (ListWorkbook workbook = new ListWorkbook()) {
            list.write(filter, access.user(), workbook);
            workbook.send("示范县创建案件", response);
        }
    }

    @GetMapping("/api/cases/filters")
    @Operation(summary = "案件列表的筛选条件 / The years, stages and cities by which the visible cases can be filtered")
    CaseFilters.Filters filters() {
        return filters.of(access.visibleCounties().orElse(null));
    }

    @GetMapping("/api/cases/{caseKey}")
    @Operation(summary = "一个案件及其经过 / One case with its history")
    CaseView one(@PathVariable String caseKey) {
        CaseFile file = access.visible(caseKey);
        return views.whole(file, access.user());
    }

    @GetMapping("/api/cases/{caseKey}.xlsx")
    @Operation(summary = "导出案件的办理经过 / The history of a case as a workbook")
    @AnswersWorkbook
    void history(@PathVariable String caseKey, HttpServletResponse response) throws IOException {
        List<CaseView.Event> events = Objects.requireNonNull(one(caseKey).history());
        ListWorkbook.send(caseKey + "-办理经过", "办理经过 History", CaseColumns.history(), events, response);
    }

    private CaseFilter filter(
            @Nullable String year,
            @Nullable String stage,
            @Nullable String ended,
            @Nullable String city,
            @Nullable String q,
            @Nullable String sort,
            Refusals refusals) {
        CaseQuery asked = new CaseQuery(refusals);
        return new CaseFilter(
                asked.year(year),
                asked.stage(stage),
                asked.ended(ended),
                within(city, refusals),
                asked.text(q),
                asked.order(sort));
    }

    private @Nullable Set<String> within(@Nullable String city, Refusals refusals) {
        Set<String> visible = access.visibleCounties().orElse(null);
        if (city == null) {
            return visible;
        }
        if (counties.cities().stream().noneMatch(known -> known.code().equals(city))) {
            refusals.add("city", "field.unknown-code", city);
        }
        return counties.all().stream()
                .filter(county -> county.cityCode().equals(city))
                .map(County::key)
                .filter(key -> visible == null || visible.contains(key))
                .collect(Collectors.toSet());
    }
}
