package org.demonstrationcounty.casefile;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.JpaSort;

/** The orders of a list of cases. */
enum CaseOrder {
    KEY(Sort.by("caseKey")),
    NEWEST(Sort.by("openedAt").descending().and(Sort.by("caseKey"))),
    OLDEST(Sort.by("openedAt").and(Sort.by("caseKey"))),
    STAGE(JpaSort.unsafe(byStage()).and(Sort.by("caseKey")));

    private final Sort sort;

    CaseOrder(Sort sort) {
        this.sort = sort;
    }

    /** Sorts by the order in which a case passes the stages, because the table has their names. */
    private static String byStage() {
        return Arrays.stream(Stage.values())
                .map(stage -> "when %s.%s then %d".formatted(Stage.class.getName(), stage.name(), stage.ordinal()))
                .collect(Collectors.joining(" ", "(case file.stage ", " end)"));
    }

    Sort sort() {
        return sort;
    }
}
