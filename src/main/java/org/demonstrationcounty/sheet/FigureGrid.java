package org.demonstrationcounty.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.figure.FigureViews.FigureView;

/** The places of the figures of some tasks in a workbook. A row is a case, a column is an indicator. */
final class FigureGrid {

    static final int HEADS = 0;
    static final int FIRST_ROW = 1;
    static final int CASE_KEY = 0;
    static final int COUNTY = 1;
    static final int ROUND = 2;
    static final int FIRST_FIGURE = 3;
    static final List<String> FIXED = List.of("案件编号", "县（市、区）", "考核轮次");
    static final String TASK = "任务编号";
    static final String GDP = "本县GDP增速";

    private final List<FigureTask> tasks;
    private final Map<CaseKey, List<FigureTask>> byCase;
    private final Map<String, String> names = new LinkedHashMap<>();

    FigureGrid(List<FigureTask> tasks) {
        this.tasks = tasks;
        this.byCase =
                tasks.stream().collect(Collectors.groupingBy(FigureTask::caseKey, TreeMap::new, Collectors.toList()));
        Map<Integer, FigureView> inOrder = new TreeMap<>();
        tasks.forEach(task ->
                task.view().rows().forEach(row -> inOrder.put(row.indicator().number(), row)));
        inOrder.values()
                .forEach(
                        row -> names.put(row.indicator().code(), row.indicator().name()));
    }

    List<FigureTask> tasks() {
        return tasks;
    }

    List<CaseKey> cases() {
        return List.copyOf(byCase.keySet());
    }

    List<FigureTask> of(CaseKey caseKey) {
        return byCase.getOrDefault(caseKey, List.of());
    }

    /** The sheets that the workbook has. */
    List<FigureSheetPart> parts() {
        return Arrays.stream(FigureSheetPart.values())
                .filter(part -> !codes(part).isEmpty())
                .toList();
    }

    /** The codes of a sheet's columns, in order. */
    List<String> codes(FigureSheetPart part) {
        List<String> codes = new ArrayList<>(names.keySet());
        codes.add(FigureSubmission.GDP);
        return codes.stream()
                .filter(code -> tasks.stream().anyMatch(task -> task.asks(part, code)))
                .toList();
    }

    String nameOf(String code) {
        return names.getOrDefault(code, GDP);
    }

    /** All column heads of a sheet, in order. */
    List<String> heads(FigureSheetPart part) {
        List<String> heads = new ArrayList<>(FIXED);
        codes(part).forEach(code -> heads.add(nameOf(code)));
        if (part == FigureSheetPart.CURRENT) {
            heads.add(TASK);
        }
        return heads;
    }

    /** The task that asks for a figure; empty if none does. */
    Optional<FigureTask> asking(CaseKey caseKey, FigureSheetPart part, String code) {
        return of(caseKey).stream().filter(task -> task.asks(part, code)).findFirst();
    }

    /** The ids of a case's tasks, as they are written into the workbook. */
    String taskIds(CaseKey caseKey) {
        return of(caseKey).stream().map(FigureTask::id).sorted().collect(Collectors.joining(" "));
    }

    String countyName(CaseKey caseKey) {
        return of(caseKey).get(0).view().head().file().countyName();
    }

    int round(CaseKey caseKey) {
        return of(caseKey).get(0).view().head().round();
    }

    /** The ids of the editions by which the figures are judged. */
    String editions() {
        return tasks.stream()
                .map(task -> task.view().head().edition())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}
