package org.demonstrationcounty.process;

import static org.demonstrationcounty.process.PausePoints.ACTING;
import static org.demonstrationcounty.process.PausePoints.JUDGING;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.COLLEAGUE;

import java.util.function.Function;
import java.util.function.Supplier;

/** Acts on a round, or on the figures by which it is judged. */
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
    /**
     * Names no evaluation, as programs of earlier releases do. So only the lock makes sure that it confirms the
     * evaluation that it read.
     */
    CONFIRMATION(
            "review-assessment",
            walk -> walk.ready(
                    COLLEAGUE, "review-assessment", "decision", "confirm", "grade", "EXCELLENT", "comment", "已核实")),
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
    /** Corrects a figure of the latest confirmed round. */
    CORRECTION(ACTING, walk -> {
        int confirmed = Integer.parseInt(
                walk.rows("select max(round) from assessment_round where case_key = ? and confirmed_at is not null")
                        .get(0));
        return () -> walk.corrects(BUREAU, confirmed, "platformServedEnterprises", "120");
    }),
    /** Corrects a figure so that the first round meets one target less. */
    LOSS(ACTING, walk -> () -> walk.corrects(BUREAU, 1, "newEnterprises", "10")),
    /** Publishes the year of the first round, which must be confirmed. */
    PUBLICATION(ACTING, walk -> {
        int dataYear = walk.file().dataYear(1);
        return () -> walk.publishesResults(dataYear);
    }),
    /** Asks for a reconsideration of the first round. */
    REQUEST(ACTING, walk -> () -> walk.asksToReconsider(BUREAU, 1)),
    /** Names no evaluation either. */
    UPHOLDING(
            "reconsider-round",
            walk -> walk.ready(COLLEAGUE, "reconsider-round", "decision", "uphold", "comment", "维持原结果")),
    REVISION(
            "reconsider-round",
            walk -> walk.ready(
                    COLLEAGUE, "reconsider-round", "decision", "revise", "grade", "FAIL", "comment", "数据更正后未达标")),
    RULING(
            "reconsider-round",
            walk -> walk.ready(
                    COLLEAGUE,
                    "reconsider-round",
                    "decision",
                    "reevaluate",
                    "rulings",
                    "[{\"indicator\": \"newEnterprises\", \"kind\": \"EXEMPT\", \"reason\": \"口径已变\"}]")),
    TERMINATION(ACTING, walk -> () -> walk.terminates(BUREAU)),
    WITHDRAWAL(ACTING, walk -> () -> walk.withdraws(walk.county)),
    UPLOAD(ACTING, walk -> () -> walk.attaches(walk.county));

    private final String place;
    private final Function<CaseWalk, Supplier<Integer>> prepared;

    RoundDeed(String place, Function<CaseWalk, Supplier<Integer>> prepared) {
        this.place = place;
        this.prepared = prepared;
    }

    /** Prepares the act now, for once or twice later. @return gives the status of the answer */
    Supplier<Integer> ready(CaseWalk walk) {
        return prepared.apply(walk);
    }

    /** The place at which the act is paused: after it has read and written everything. */
    String place() {
        return place;
    }

    /** The data year of the walk's round. */
    static int dataYear(CaseWalk walk) {
        return walk.file().dataYear(walk.file().round());
    }
}
