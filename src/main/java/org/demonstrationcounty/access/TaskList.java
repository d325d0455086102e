package org.demonstrationcounty.access;

import java.util.List;
import org.demonstrationcounty.people.Groups;

/** The ready-made lists of tasks in Tasklist, in the order in which it shows them. */
enum TaskList {
    /** All open tasks of the reader's offices. */
    OFFICE,
    /** Tasks that were handed to the reader. */
    HANDED,
    /** Tasks of the reader's offices that are due before the next Monday. */
    WEEK,
    /** Tasks of the reader's offices whose last day is over. */
    LATE,
    APPLICATION(List.of(Groups.BUREAU), "demonstration-county", "voluntary-application"),
    APPROVAL(List.of(Groups.BUREAU, Groups.GOVERNMENT), "provincial-approval", "public-notice"),
    ASSESSMENT(List.of(Groups.BUREAU), "annual-assessment", "bonus-review"),
    DESIGNATION(List.of(Groups.BUREAU, Groups.GOVERNMENT), "designation"),
    RECONSIDERATION(List.of(Groups.BUREAU, Groups.GOVERNMENT), "reconsideration", "problem-report"),
    /** Every open task, for administrators. */
    ALL;

    private final List<String> readers;
    private final List<String> processes;

    /** A list of all stages. */
    TaskList() {
        this(List.of());
    }

    /**
     * @param readers the groups that may read the list: those that have tasks in several stages
     * @param processes the processes of the stage
     */
    TaskList(List<String> readers, String... processes) {
        this.readers = readers;
        this.processes = List.of(processes);
    }

    boolean isOfAStage() {
        return !processes.isEmpty();
    }

    List<String> readers() {
        return readers;
    }

    List<String> processes() {
        return processes;
    }
}
