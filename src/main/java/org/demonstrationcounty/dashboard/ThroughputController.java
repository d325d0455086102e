package org.demonstrationcounty.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many cases passed each point in the last twelve months, and which. */
@RestController
@Tag(name = "overview")
class ThroughputController {

    private static final int MONTHS = 12;

    private static final List<Column<Throughput.Passed>> COLUMNS = List.of(
            new Column<>("事项 What", 16, Throughput.Passed::kindName),
            new Column<>("案件编号 Case", 18, Throughput.Passed::caseKey),
            new Column<>("县（市、区）、开发区 County", 24, Throughput.Passed::countyName),
            new Column<>("考核轮次 Round", 10, passed -> passed.round() == 0 ? null : passed.round()),
            new Column<>("时间（北京） At (Beijing)", 20, passed -> ProgrammeClock.local(passed.at())));

    record PassedInMonth(List<Throughput.Passed> items) {}

    private final Passages passages;
    private final SeeOverview right;
    private final CaseAccess access;
    private final Counties counties;
    private final RefusalMessages words;
    private final ProgrammeClock clock;

    ThroughputController(
            Passages passages,
            SeeOverview right,
            CaseAccess access,
            Counties counties,
            RefusalMessages words,
            ProgrammeClock clock) {
        this.passages = passages;
        this.right = right;
        this.access = access;
        this.counties = counties;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/api/throughput")
    @Operation(
            summary =
                    "近十二个月办理量 / Cases opened, approved, rounds confirmed and cases ended in each of the last twelve months")
    Throughput throughput() {
        right.demand(access.user());
        YearMonth now = YearMonth.from(clock.today());
        Map<YearMonth, List<Passages.Counted>> byMonth = passages.countedIn(now.minusMonths(MONTHS - 1), now).stream()
                .collect(Collectors.groupingBy(Passages.Counted::month));
        return new Throughput(IntStream.range(0, MONTHS)
                .mapToObj(now::minusMonths)
                .map(month -> count(month, byMonth.getOrDefault(month, List.of())))
                .toList());
    }

    @GetMapping("/api/throughput/{month}")
    @Operation(summary = "某月办理的案件 / Which cases passed in a month")
    PassedInMonth passed(
            @Parameter(schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}")) @PathVariable String month,
            @Parameter(description = "OPENED, APPROVED, CONFIRMED or ENDED; all where it is left out")
                    @RequestParam(required = false)
                    @Nullable
                    String kind) {
        right.demand(access.user());
        Refusals refusals = new Refusals();
        YearMonth wanted = month(month, refusals);
        Passage.Kind wantedKind = kind(kind, refusals);
        refusals.throwIfAny();
        Map<String, County> named = counties.byKey();
        return new PassedInMonth(passages.in(wanted, wanted).stream()
                .filter(passage -> wantedKind == null || passage.kind() == wantedKind)
                .map(passage -> view(passage, named))
                .toList());
    }

    @GetMapping("/api/throughput/{month}.xlsx")
    @Operation(summary = "导出某月办理的案件 / The same as a workbook")
    @AnswersWorkbook
    void workbook(
            @PathVariable String month,
            @RequestParam(required = false) @Nullable String kind,
            HttpServletResponse response)
            throws IOException {
        ListWorkbook.send(
                month + "办理情况", "办理情况 Throughput", COLUMNS, passed(month, kind).items(), response);
    }

    private static YearMonth month(String given, Refusals refusals) {
        try {
            YearMonth month = YearMonth.parse(given);
            if (month.getYear() >= 2000 && month.getYear() <= 2100) {
                return month;
            }
        } catch (DateTimeParseException noMonth) {
            // told below, like a month of another century
        }
        refusals.add("month", "throughput.no-month");
        return YearMonth.of(2000, 1);
    }

    private static Passage.@Nullable Kind kind(@Nullable String given, Refusals refusals) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        Optional<Passage.Kind> kind = Arrays.stream(Passage.Kind.values())
                .filter(each -> each.name().equals(given))
                .findFirst();
        if (kind.isEmpty()) {
            refusals.add("kind", "field.choice", "OPENED, APPROVED, CONFIRMED, ENDED");
        }
        return kind.orElse(null);
    }

    private static Throughput.Month count(YearMonth month, List<Passages.Counted> passed) {
        Map<Passage.Kind, Long> counted =
                passed.stream().collect(Collectors.toMap(Passages.Counted::kind, Passages.Counted::number));
        return new Throughput.Month(
                month.toString(),
                counted.getOrDefault(Passage.Kind.OPENED, 0L),
                counted.getOrDefault(Passage.Kind.APPROVED, 0L),
                counted.getOrDefault(Passage.Kind.CONFIRMED, 0L),
                counted.getOrDefault(Passage.Kind.ENDED, 0L));
    }

    private Throughput.Passed view(Passage passage, Map<String, County> named) {
        County county = named.get(passage.caseKey().countyKey());
        return new Throughput.Passed(
                passage.kind(),
                words.named("passage." + passage.kind()),
                passage.caseKey().text(),
                county == null ? passage.caseKey().countyKey() : county.name(),
                passage.round(),
                passage.at());
    }
}
