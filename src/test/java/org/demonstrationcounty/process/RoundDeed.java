package org.demonstrationcounty.process;

import static org.demonstrationcounty.process.PausePoints.ACTING;
import static org.demonstrationcounty.process.PausePoints.JUDGING;
import static org.demonstrationcounty.process.Person.BUREAU;

import java.util.function.Function;
import java.util.function.Supplier;
import org.demonstrationcounty.people.Groups;

/** What is done to a round, or to what it is judged by. */
enum RoundDeed {
    FIRST_EVALUATION(JUDGING, walk -> walk.ready(walk.county, "confirm-figures", "decision", "confirm")),
    REEVALUATION(
            JUDGING,
            walk -> walk.ready(
                    BUREAU,
                    "review-assessment",
                    "decision",
                    "reevaluate",
                    "rulings",
                    "[{\"indicator\": \"newEnterprises\", \"kind\": \"EXEMPT\", \"reason\": \"口径已变\"}]")),
    /** Names no evaluation that it was made on, as programs of before do: only the lock keeps it from another than it read. */
    CONFIRMATION(
            "review-assessment",
            walk -> walk.ready(
                    new Person("bureau-li", Groups.BUREAU),
                    "review-assessment",
                    "decision",
                    "confirm",
                    "grade",
                    "EXCELLENT",
                    "comment",
                    "已核实")),
    RETURN(
            "review-assessment",
            walk -> walk.ready(
                    BUREAU,
                    "review-assessment",
                    "attempt",
                    1,
                    "decision",
                    "return",
                    "departments",
                    "[\"sme\"]",
                    "comment",
                    "请复核")),
    REFERENCE(ACTING, walk -> {
        int dataYear = dataYear(walk);
        return () -> walk.suppliesProvincialGrowth(dataYear, "9.5");
    }),
    CORRECTION(ACTING, walk -> {
        int before = walk.file().round() - 1;
        return () -> walk.corrects(BUREAU, before, "platformServedEnterprises", "120");
    }),
    /** Of the year of the first round, which has to be confirmed. */
    PUBLICATION(ACTING, walk -> {
        int dataYear = walk.file().dataYear(1);
        return () -> walk.publishesResults(dataYear);
    }),
    WITHDRAWAL(ACTING, walk -> () -> walk.withdraws(walk.county)),
    UPLOAD(ACTING, walk -> () -> walk.attaches(walk.county));

    private final String place;
    private final Function<CaseWalk, Supplier<Integer>> prepared;

    RoundDeed(String place, Function<CaseWalk, Supplier<Integer>> prepared) {
        this.place = place;
        this.prepared = prepared;
    }

    /** Found now and done later, once or twice. @return what gives the status of the answer */
    Supplier<Integer> ready(CaseWalk walk) {
        return prepared.apply(walk);
    }

    /** Where it is held up: when it has read and written all that it will. */
    String place() {
        return place;
    }

    /** The year that the walk's round is about. */
    static int dataYear(CaseWalk walk) {
        return walk.file().dataYear(walk.file().round());
    }
}
