package org.demonstrationcounty.paper;

import java.util.Arrays;
import java.util.Optional;
import org.demonstrationcounty.casefile.Stage;

/** A meeting of the bureau with the cases that wait for it. Its code is that of the step. */
enum Agenda {
    /** 会议研究: which counties begin. */
    MEETING("meeting", Stage.MEETING),
    /** 会议审定: which counties are designated. */
    FINAL_MEETING("final-meeting", Stage.FINAL_MEETING);

    private final String code;
    private final Stage stage;

    Agenda(String code, Stage stage) {
        this.code = code;
        this.stage = stage;
    }

    String code() {
        return code;
    }

    Stage stage() {
        return stage;
    }

    static Optional<Agenda> of(String code) {
        return Arrays.stream(values())
                .filter(agenda -> agenda.code.equals(code))
                .findFirst();
    }
}
