package org.demonstrationcounty.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.casefile.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where the cases stand, and what waits for whom.
 *
 * @param running cases that have not ended
 * @param tasks open tasks, as many as {@code GET /api/waiting} lists
 * @param overdue tasks whose last day is over, as many as {@code GET /api/overdue} lists
 * @param stages the stages of running cases, in the order in which a case passes them
 * @param waiting the open tasks by office and step, in the order of the offices
 */
record Overview(
        LocalDate today,
        int running,
        long tasks,
        long overdue,
        List<AtStage> stages,
        List<OfCity> cities,
        List<Waiting> waiting) {

    /** @param late cases with a task whose last day is over */
    @Schema(name = "OverviewStage")
    record AtStage(Stage stage, String stageName, int cases, int late) {}

    /**
     * A city with its counties.
     *
     * @param cases running cases
     * @param late those with a task whose last day is over
     * @param byStage running cases by stage; a stage without a case is absent
     */
    @Schema(name = "OverviewCity")
    record OfCity(String code, String name, int cases, int late, Map<Stage, Integer> byStage, List<Tile> tiles) {}

    /**
     * A county with its running case, or with the one that was designated; all but its name is absent if it has none.
     *
     * @param dueOn the last day of that task of the case which is due first; absent if it has none
     * @param daysLeft working days from today until that day, below zero after it
     */
    @Schema(name = "OverviewTile")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tile(
            String countyKey,
            String countyName,
            @Nullable String caseKey,
            @Nullable Stage stage,
            @Nullable String stageName,
            @Nullable LocalDate dueOn,
            @Nullable Integer daysLeft,
            boolean late) {}

    /**
     * @param office {@code county}, {@code city}, or the group of a provincial office
     * @param late how many of the tasks are overdue
     * @param since when the oldest of them came
     * @param longest days since then
     */
    @Schema(name = "OverviewWaiting")
    record Waiting(
            String office,
            String officeName,
            String step,
            String stepName,
            long tasks,
            long late,
            Instant since,
            long longest) {}
}
