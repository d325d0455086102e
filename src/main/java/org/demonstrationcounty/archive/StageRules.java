package org.demonstrationcounty.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.FormerCase;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.indicator.Standard;
import org.springframework.stereotype.Component;

/** Checks that a case has what its stage needs, and nothing that comes after it. */
@Component
class StageRules {

    private static final Set<String> REVIEWS = Set.of("city-review", "bureau-review", "meeting");
    private static final Set<String> MEETINGS = Set.of("meeting", "final-meeting");
    private static final Set<Stage> OF_A_NOTICE = EnumSet.of(Stage.NOTICE, Stage.FINAL_NOTICE);
    private static final Set<Stage> OF_A_ROUND = EnumSet.of(Stage.ROUND_1, Stage.ROUND_2, Stage.ROUND_3);

    void check(PastCase past) {
        Stage stage = past.former().stage();
        GivenRow row = past.row();
        boolean consented = stage.compareTo(Stage.APPROVAL) >= 0;
        if (consented) {
            row.require("consentYear");
        } else if (row.has("consentYear")) {
            row.refuse("consentYear", "archive.comes-later");
        }
        if (stage.compareTo(Stage.CREATION) >= 0) {
            row.require("approvalNumber");
            row.require("approvalOn");
        } else if (row.has("approvalNumber")) {
            row.refuse("approvalNumber", "archive.comes-later");
        }
        if (stage == Stage.CORRECTION && decisions(past).stream().noneMatch(StageRules::returns)) {
            row.refuse("stage", "archive.no-return");
        }
        checkNotices(past);
        checkRounds(past);
    }

    private static List<Decision> decisions(PastCase past) {
        return past.former().events().stream()
                .map(FormerCase.FormerEvent::decision)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static boolean returns(Decision made) {
        return REVIEWS.contains(made.step()) && made.decision().equals("return");
    }

    /** Each approval of a meeting has a notice; while a case is at its notice, the last one may still be to come. */
    private static void checkNotices(PastCase past) {
        Stage stage = past.former().stage();
        long approvals = decisions(past).stream()
                .filter(made ->
                        MEETINGS.contains(made.step()) && made.decision().equals("approve"))
                .count();
        long missing = approvals - past.notices().size();
        boolean isAtNotice = OF_A_NOTICE.contains(stage);
        if (isAtNotice && approvals == 0) {
            past.row().refuse("stage", "archive.no-approval");
        } else if (missing != 0 && !(isAtNotice && missing == 1)) {
            past.row()
                    .refuse(
                            "stage",
                            "archive.notices",
                            String.valueOf(approvals),
                            String.valueOf(past.notices().size()));
        }
    }

    private static void checkRounds(PastCase past) {
        Stage stage = past.former().stage();
        List<PastRound> rounds = past.rounds();
        for (int place = 0; place < rounds.size(); place++) {
            int number = rounds.get(place).former().number();
            if (number != place + 1) {
                rounds.get(place).row().refuse("round", "archive.round-missing", String.valueOf(place + 1));
                return;
            }
        }
        boolean isInRound = OF_A_ROUND.contains(stage);
        int open = isInRound ? stage.ordinal() - Stage.ROUND_1.ordinal() + 1 : 0;
        int most = stage.compareTo(Stage.CREATION) < 0 ? 0 : stage == Stage.CREATION ? 2 : Standard.ROUNDS;
        int held = rounds.size();
        if (isInRound && held != open) {
            past.row().refuse("stage", "archive.rounds-of-stage", String.valueOf(open), String.valueOf(held));
        } else if (!isInRound && held > most) {
            past.row().refuse("stage", "archive.rounds-of-stage", String.valueOf(most), String.valueOf(held));
        } else if (stage.compareTo(Stage.INSPECTION) >= 0 && held < Standard.ROUNDS) {
            past.row()
                    .refuse("stage", "archive.rounds-of-stage", String.valueOf(Standard.ROUNDS), String.valueOf(held));
        }
        rounds.stream()
                .filter(round -> !round.isConfirmed() && round.former().number() != open)
                .forEach(round -> round.row().refuse("confirmedAt", "archive.round-not-confirmed"));
    }
}
