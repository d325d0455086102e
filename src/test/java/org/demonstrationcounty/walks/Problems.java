package org.demonstrationcounty.walks;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** 反映问题 (R20): the bureau answers each problem, and the county reads the answer. The case itself stays where it is. */
final class Problems {

    private int unanswered;
    private int unread;

    List<Task> open() {
        return Stream.of(
                        Collections.nCopies(unanswered, new Task("answer-report", Act.BUREAU)),
                        Collections.nCopies(unread, new Task("read-answer", Act.COUNTY)))
                .flatMap(List::stream)
                .toList();
    }

    void report() {
        unanswered++;
    }

    void answer() {
        unanswered--;
        unread++;
    }

    void read() {
        unread--;
    }
}
