package org.demonstrationcounty.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.figure.ProvincialReferences.YearlyReference;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.input.FigureReader;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The provincial growth of a year, with which counties are compared (R9). */
@RestController
@Tag(name = "references", description = "全省参照数据 / Provincial references")
class ReferenceController {

    private static final List<Column<YearlyReference>> COLUMNS = List.of(
            new Column<>("数据年度 Data year", 10, YearlyReference::dataYear),
            new Column<>("全省增速（%） Growth (%)", 16, YearlyReference::provincialSmeRevenueGrowth),
            new Column<>("填报人 Supplied by", 16, YearlyReference::suppliedBy),
            new Column<>("填报时间（北京） Supplied (Beijing)", 20, row -> local(row.suppliedAt())),
            new Column<>("有已确认的考核 Has a confirmed round", 16, row -> row.closed() ? "是" : "否"));

    private static final String GROWTH = "provincialSmeRevenueGrowth";
    private static final int LONGEST_REASON = 2_000;

    /** @param warnings in the reader's language; empty for none */
    record Reference(int dataYear, BigDecimal provincialSmeRevenueGrowth, List<String> warnings) {}

    record NewReference(BigDecimal provincialSmeRevenueGrowth) {}

    record ReferenceCorrection(BigDecimal provincialSmeRevenueGrowth, String reason) {}

    /**
     * @param farFromPercentPoints a growth that differs more from the year before gets a warning; null for no limit
     * @param reasonMaxLength of the reason of a correction, in characters
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReferenceList(
            @Nullable BigDecimal farFromPercentPoints,
            List<ProvincialReferences.YearlyReference> items,
            int reasonMaxLength) {}

    private final ProvincialReferences references;
    private final Editions editions;
    private final SupplyReference right;
    private final CaseAccess access;

    ReferenceController(ProvincialReferences references, Editions editions, SupplyReference right, CaseAccess access) {
        this.references = references;
        this.editions = editions;
        this.right = right;
        this.access = access;
    }

    @GetMapping("/api/references")
    @Operation(summary = "各数据年度的全省参照数据 / The provincial growth of every data year, for those who supply it")
    ReferenceList all() {
        right.demand(access.user());
        return new ReferenceList(editions.current().farFromYearBefore(), references.byYear(), LONGEST_REASON);
    }

    @GetMapping("/api/references.xlsx")
    @Operation(summary = "导出各年度全省增速 / The same list as a workbook")
    @AnswersWorkbook
    void workbook(HttpServletResponse response) throws IOException {
        right.demand(access.user());
        ListWorkbook.send("全省中小企业营业收入增速", "全省增速 Growth", COLUMNS, references.byYear(), response);
    }

    @PutMapping(path = "/api/references/{dataYear}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "全省中小企业营业收入增速 / The provincial growth of a data year")
    Reference put(@PathVariable DataYear dataYear, Body<NewReference> body) {
        CurrentUser user = right.demand(access.user());
        Refusals refusals = new Refusals();
        Integer year = dataYear.read(refusals);
        NewReference given = body.read(refusals, this::read);
        references.supply(year, given.provincialSmeRevenueGrowth(), user.id());
        return told(year, given.provincialSmeRevenueGrowth());
    }

    @PostMapping(path = "/api/references/{dataYear}/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "更正全省中小企业营业收入增速 / Correct the provincial growth of a data year that has a confirmed round; its rounds are judged again")
    Reference correct(@PathVariable DataYear dataYear, Body<ReferenceCorrection> body) {
        CurrentUser user = right.demand(access.user());
        Refusals refusals = new Refusals();
        Integer year = dataYear.read(refusals);
        ReferenceCorrection given = body.read(
                refusals, fields -> new ReferenceCorrection(growth(fields), fields.text("reason", LONGEST_REASON)));
        references.correct(year, given.provincialSmeRevenueGrowth(), given.reason(), user.id());
        return told(year, given.provincialSmeRevenueGrowth());
    }

    private Reference told(int year, BigDecimal growth) {
        return new Reference(year, growth, references.warningsOn(year, growth));
    }

    private NewReference read(JsonFields fields) {
        return new NewReference(growth(fields));
    }

    private BigDecimal growth(JsonFields fields) {
        FigureReader figures = new FigureReader(editions.current().standard(), fields.refusals());
        BigDecimal given = fields.number(GROWTH);
        return Optional.ofNullable(given)
                .flatMap(number -> figures.value(number, Basis.GROWTH, GROWTH))
                .orElse(given);
    }

    private static @Nullable Object local(@Nullable Instant moment) {
        return moment == null ? null : ProgrammeClock.local(moment);
    }
}
