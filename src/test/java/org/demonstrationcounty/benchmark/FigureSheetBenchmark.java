package org.demonstrationcounty.benchmark;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.FilledSheet;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.demonstrationcounty.http.SheetClient;
import org.demonstrationcounty.http.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/**
 * How long it takes a department to supply 13 indicators of all counties with one workbook: in seconds of the clock, in
 * seconds of a processor (of this process, the client's share included), in SQL statements. It prints, and asserts
 * nothing. {@code ./mvnw -Pbenchmarks test -Dtest=FigureSheetBenchmark}, also with {@code -Ddatabase=postgres}.
 */
@RunningProgramme
@Tag("benchmark")
class FigureSheetBenchmark {

    private static final int COUNTIES = 117;
    private static final int TURNS = 5;
    private static final String DEPARTMENT = "sme";
    private static final String SHEETS = "/api/figure-sheets";
    private static final String SHEET = SHEETS + "/2021";
    private static final double BILLION = 1_000_000_000;

    @LocalServerPort
    int port;

    @Autowired
    Statements statements;

    private Programme programme;
    private SheetClient department;

    private record Spent(double clock, double processor, int statements) {}

    @Test
    void howLongAYearOfAllCountiesTakes() {
        programme = new Programme(port);
        department = SheetClient.of(programme, DEPARTMENT);
        allCountiesAreInTheirFirstRound();
        System.out.println("| | first: clock | processor | SQL | then, median: clock | processor | SQL |");
        System.out.println("|---|---|---|---|---|---|---|");
        several("the years with open tasks", () -> department.download(SHEETS));
        several("the workbook, downloaded", () -> department.download(SHEET));
        byte[] filled = filled(department.download(SHEET));
        several(
                "the filled workbook, checked",
                () -> department.upload(SHEET + "?check=true", filled).is(200));
        several("a copy with its faults marked", () -> department.uploadForFile(SHEET + "/marked", filled));
        once("the filled workbook, sent", () -> department.upload(SHEET, filled).is(200));
    }

    private void several(String name, Runnable action) {
        Spent first = spent(action);
        List<Spent> then =
                IntStream.range(0, TURNS).mapToObj(turn -> spent(action)).toList();
        System.out.printf(
                "| %s | %.1f s | %.1f s | %d | %.1f s | %.1f s | %d |%n",
                name,
                first.clock(),
                first.processor(),
                first.statements(),
                median(then.stream().map(Spent::clock).toList()),
                median(then.stream().map(Spent::processor).toList()),
                then.get(0).statements());
    }

    private void once(String name, Runnable action) {
        Spent spent = spent(action);
        System.out.printf(
                "| %s | %.1f s | %.1f s | %d | | | |%n", name, spent.clock(), spent.processor(), spent.statements());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private Spent spent(Runnable action) {
        long clock = System.nanoTime();
        long processor = processor();
        int sent = statements.of(action);
        return new Spent((System.nanoTime() - clock) / BILLION, (processor() - processor) / BILLION, sent);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static byte[] filled(byte[] workbook) {
        FilledSheet sheet = FilledSheet.of(workbook);
        fill(sheet.sheet("本年数"), 2000, 60);
        fill(sheet.sheet("上年数"), 1900, 50);
        return sheet.bytes();
    }

    /** Fills every column of an indicator; the note of its head says what it counts in. */
    private static void fill(XSSFSheet sheet, double count, double percentage) {
        Map<Integer, Double> values = IntStream.range(0, sheet.getRow(0).getLastCellNum())
                .boxed()
                .filter(column -> sheet.getRow(0).getCell(column).getCellComment() != null)
                .collect(Collectors.toMap(
                        column -> column, column -> percent(sheet.getRow(0).getCell(column)) ? percentage : count));
        for (Row row : sheet) {
            if (row.getRowNum() > 0) {
                values.forEach((column, value) -> row.getCell(column).setCellValue(value));
            }
        }
    }

    private static boolean percent(Cell head) {
        return head.getCellComment().getString().getString().startsWith("单位：%");
    }

    private void allCountiesAreInTheirFirstRound() {
        List<CountyCase> cases = programme
                .as("admin")
                .get("/api/counties")
                .is(200)
                .json()
                .valueStream()
                .filter(county -> !county.get("kind").asText().equals("ZONE"))
                .limit(COUNTIES)
                .map(county -> programme.caseOf(county.get("key").asText(), 2021))
                .toList();
        openAccountsOf(cases);
        cases.forEach(each -> each.toNotice().step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02")));
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        cases.forEach(each -> each.fromConsentToCreation("2021-03-09"));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        cases.forEach(each -> each.reaches("ROUND_1"));
        System.out.println(cases.size() + " counties in their first round");
    }

    private void openAccountsOf(List<CountyCase> cases) {
        Client admin = programme.as("admin");
        cases.stream()
                .flatMap(each -> Stream.of(each.county(), each.city()))
                .distinct()
                .filter(account ->
                        admin.get("/engine-rest/user/" + account + "/profile").status() == 404)
                .forEach(programme::openAccount);
    }

    @TestConfiguration
    static class Counting {

        @Bean
        static Statements statements() {
            return new Statements();
        }
    }
}
