package org.demonstrationcounty.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListSheet;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The working-day calendar. Everybody reads it; administrators load each new year. */
@RestController
@Tag(name = "calendar", description = "工作日历 / Working-day calendar")
class CalendarController {

    /** @param days days that do not follow the weekend; empty if the year is not loaded */
    record CalendarYear(int year, boolean loaded, List<CalendarDay> days) {}

    /**
     * @param missing years that are needed but not loaded; their days are counted by weekends alone
     * @param changes the latest first
     * @param dayTypes the types of a day that does not follow the weekend
     */
    record CalendarState(
            List<Integer> loaded, SortedSet<Integer> missing, List<CalendarChange> changes, List<DayType> dayTypes) {}

    /**
     * @param name in the language of the request
     * @param written how people may write the type, one word a language
     */
    record DayType(CalendarDay.Type code, String name, List<String> written) {}

    record NewDays(List<CalendarDay> days) {}

    private static final List<Column<CalendarChange>> CHANGES = List.of(
            new Column<>("变更时间（北京） Changed (Beijing)", 20, change -> ProgrammeClock.local(change.changedAt())),
            new Column<>("年份 Year", 8, CalendarChange::year),
            new Column<>("天数 Days", 8, change -> change.days().size()),
            new Column<>("变更人 Changed by", 16, CalendarChange::changedBy));

    private final CalendarYears years;
    private final MaintainCalendar right;
    private final IdentityService identity;
    private final RefusalMessages words;

    CalendarController(CalendarYears years, MaintainCalendar right, IdentityService identity, RefusalMessages words) {
        this.years = years;
        this.right = right;
        this.identity = identity;
        this.words = words;
    }

    @GetMapping("/api/calendar")
    @Operation(summary = "已载入与缺少的年份 / Years loaded and missing, with their changes, for administrators")
    CalendarState state() {
        right.administrator();
        return new CalendarState(years.loaded(), years.missing(), years.changes(), dayTypes());
    }

    private List<DayType> dayTypes() {
        return Arrays.stream(CalendarDay.Type.values())
                .map(type -> new DayType(
                        type, words.named("calendar-day." + type), words.namedInEveryLanguage("calendar-day." + type)))
                .toList();
    }

    @GetMapping("/api/calendar/{year}")
    @Operation(summary = "一年的节假日与调休工作日 / The days of a year that do not follow the weekend")
    CalendarYear year(@PathVariable String year) {
        return view(CalendarRequest.year(year));
    }

    @GetMapping("/api/calendar.xlsx")
    @Operation(
            summary = "导出各年节假日与调休工作日 / The days of all loaded years as a workbook; with the changes for administrators")
    @AnswersWorkbook
    void workbook(HttpServletResponse response) throws IOException {
        try (ListWorkbook workbook = new ListWorkbook()) {
            ListSheet<CalendarDay> days = workbook.sheet("节假日和调休 Days", days());
            years.loaded().forEach(year -> days.addAll(years.daysOf(year)));
            if (right.isOf(CurrentUser.of(identity))) {
                workbook.sheet("变更 Changes", CHANGES).addAll(years.changes());
            }
            workbook.send("工作日历", response);
        }
    }

    private List<Column<CalendarDay>> days() {
        return List.of(
                new Column<>("年份 Year", 8, day -> day.date().getYear()),
                new Column<>("日期 Date", 12, CalendarDay::date),
                new Column<>("类型 Type", 16, day -> words.named("calendar-day." + day.type())),
                new Column<>("节日 Holiday", 16, CalendarDay::name));
    }

    @PutMapping(path = "/api/calendar/{year}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "载入一年的节假日与调休工作日 / An administrator replaces the days of a year")
    CalendarYear replace(@PathVariable String year, Body<NewDays> body) {
        String administrator = right.administrator();
        int wanted = CalendarRequest.year(year);
        years.replace(wanted, body.read(fields -> CalendarRequest.days(wanted, fields)), administrator);
        return view(wanted);
    }

    private CalendarYear view(int year) {
        List<CalendarDay> days = years.daysOf(year);
        return new CalendarYear(year, !days.isEmpty(), days);
    }
}
