package org.demonstrationcounty.county;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counties, cities and offices as a workbook, with all names that they had, have and will have (P7). */
@RestController
@Tag(name = "counties")
class NamesWorkbookController {

    /**
     * A name in the list.
     *
     * @param to its last day; null for the latest name
     */
    private record Line<T>(T named, @Nullable LocalDate to) {}

    private final Counties counties;
    private final RefusalMessages words;
    private final ProgrammeClock clock;

    NamesWorkbookController(Counties counties, RefusalMessages words, ProgrammeClock clock) {
        this.counties = counties;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/api/counties.xlsx")
    @Operation(summary = "导出县（市、区）、市和省级部门的历次名称 / Counties, cities and offices with all their names, as a workbook")
    @AnswersWorkbook
    void workbook(HttpServletResponse response) throws IOException {
        Names names = counties.names();
        try (ListWorkbook workbook = new ListWorkbook()) {
            workbook.sheet("县（市、区）、开发区 Counties", ofCounties(names)).addAll(lines(names.counties(), CountyName::from));
            workbook.sheet("市 Cities", ofCities()).addAll(lines(names.cities(), CityName::from));
            workbook.sheet("省级部门 Offices", ofOffices()).addAll(lines(names.offices(), Office::from));
            workbook.send("县市和部门名称-" + clock.today(), response);
        }
    }

    private List<Column<Line<CountyName>>> ofCounties(Names names) {
        LocalDate today = clock.today();
        return List.of(
                new Column<>("编号 Key", 12, line -> line.named().key()),
                new Column<>("名称 Name", 24, line -> line.named().name()),
                new Column<>("英文名 English", 30, line -> line.named().nameEnglish()),
                new Column<>(
                        "类别 Kind",
                        12,
                        line -> words.named("county-kind." + line.named().kind())),
                new Column<>("统计代码 Code", 12, line -> line.named().code()),
                new Column<>("市代码 City code", 12, line -> line.named().cityCode()),
                new Column<>("市 City", 14, line -> Names.known(line.named().cityCode(), names.cities())
                        .onOrFirst(today)
                        .name()),
                new Column<>("自 From", 14, line -> line.named().from()),
                new Column<>("至 To", 14, Line::to));
    }

    private static List<Column<Line<CityName>>> ofCities() {
        return List.of(
                new Column<>("代码 Code", 12, line -> line.named().code()),
                new Column<>("名称 Name", 24, line -> line.named().name()),
                new Column<>("英文名 English", 30, line -> line.named().nameEnglish()),
                new Column<>("自 From", 14, line -> line.named().from()),
                new Column<>("至 To", 14, Line::to));
    }

    private static List<Column<Line<Office>>> ofOffices() {
        return List.of(
                new Column<>("代码 Code", 20, line -> line.named().code()),
                new Column<>("名称 Name", 30, line -> line.named().name()),
                new Column<>("英文名 English", 44, line -> line.named().nameEnglish()),
                new Column<>("自 From", 14, line -> line.named().from()),
                new Column<>("至 To", 14, Line::to));
    }

    private static <T> List<Line<T>> lines(Map<String, History<T>> histories, Function<T, LocalDate> from) {
        return histories.values().stream()
                .flatMap(history -> history.all().stream().map(named -> {
                    LocalDate next = history.names().higherKey(from.apply(named));
                    return new Line<>(named, next == null ? null : next.minusDays(1));
                }))
                .toList();
    }
}
