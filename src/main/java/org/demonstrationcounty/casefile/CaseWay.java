package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way of a case from the application to the designation: the stages passed, the current one and those ahead. */
final class CaseWay {

    /** The place of a stage on the way, as seen from the case. */
    enum Place {
        PASSED,
        CURRENT,
        AHEAD
    }

    /**
     * A stage of the way.
     *
     * @param enteredAt when the case entered it last; null if it has not
     */
    record Milestone(Stage stage, Place place, @Nullable Instant enteredAt) {}

    private static final List<Stage> LINE = List.of(
            Stage.DRAFT,
            Stage.CITY_REVIEW,
            Stage.BUREAU_REVIEW,
            Stage.MEETING,
            Stage.NOTICE,
            Stage.CONSENT,
            Stage.APPROVAL,
            Stage.CREATION,
            Stage.ROUND_1,
            Stage.ROUND_2,
            Stage.ROUND_3,
            Stage.INSPECTION,
            Stage.FINAL_MEETING,
            Stage.FINAL_NOTICE,
            Stage.FINAL_CONSENT,
            Stage.DESIGNATION,
            Stage.DESIGNATED);

    private CaseWay() {}

    /**
     * The way of a case. Stages that it was sent back from lie ahead again. A stage beside the line (the correction,
     * the wait between two rounds, an end) comes after the last stage of the line that was passed. After an end no
     * stage lies ahead.
     *
     * @param entered the stages that the case has entered, oldest first
     */
    static List<Milestone> of(List<StageChangeRow> entered) {
        if (entered.isEmpty()) {
            return List.of();
        }
        Map<Stage, Instant> times = new EnumMap<>(Stage.class);
        Stage onLine = Stage.DRAFT;
        for (StageChangeRow change : entered) {
            times.put(change.stage(), change.enteredAt());
            boolean isBetweenRounds = change.stage() == Stage.CREATION && times.containsKey(Stage.ROUND_1);
            onLine = LINE.contains(change.stage()) && !isBetweenRounds ? change.stage() : onLine;
        }
        Stage current = entered.get(entered.size() - 1).stage();
        int reached = LINE.indexOf(onLine);
        List<Milestone> way = new ArrayList<>();
        LINE.subList(0, reached + 1)
                .forEach(stage -> way.add(
                        new Milestone(stage, stage == current ? Place.CURRENT : Place.PASSED, times.get(stage))));
        if (current != onLine) {
            way.add(new Milestone(current, Place.CURRENT, times.get(current)));
        }
        if (!current.isEnd()) {
            LINE.subList(reached + 1, LINE.size()).forEach(stage -> way.add(new Milestone(stage, Place.AHEAD, null)));
        }
        return way;
    }
}
