package org.demonstrationcounty.walks;

import java.util.ArrayList;
import java.util.List;

/** Acts that the rules forbid now, each with the code of its refusal. */
public final class Forbidden {

    private static final List<String> OFFICES =
            List.of(Act.COUNTY, Act.CITY, Act.BUREAU, Act.GOVERNMENT, "sme", "statistics");

    private final CaseModel model;
    private final List<Move> acts = new ArrayList<>();

    private Forbidden(CaseModel model) {
        this.model = model;
    }

    public static List<Move> in(CaseModel model) {
        Forbidden forbidden = new Forbidden(model);
        if (!model.stage().isEmpty()) {
            forbidden.stepsOfOthers();
            forbidden.callsOfTheCounty();
            forbidden.callsOfTheBureau();
            forbidden.reconsiderations();
        }
        return forbidden.acts;
    }

    private void stepsOfOthers() {
        model.open().forEach(task -> OFFICES.stream()
                .filter(office -> !model.open().contains(new Task(task.step(), office)))
                .forEach(office -> refused(office, task.step(), "", "step.not-yours")));
        for (Task task : model.open()) {
            switch (task.step()) {
                case "publish-notice" -> refused(Act.BUREAU, task.step(), "-1", "date.in-the-past");
                case "meeting", "final-meeting" ->
                    refused(Act.BUREAU, task.step(), "adjourn-to-today", "date.not-after-today");
                case "review-assessment" -> reviews(task);
                case "reconsider-round" ->
                    model.reconsiderations()
                            .openRounds()
                            .forEach(round -> refused(
                                    model.reconsiderations().whoConfirmed(round),
                                    task.step(),
                                    "uphold " + round,
                                    "reconsideration.own-confirmation"));
                case "consent-to-revocation" -> {
                    if (!model.reconsiderations().openRounds().isEmpty()) {
                        refused(Act.GOVERNMENT, task.step(), "approve", "revocation.rounds-first");
                    }
                }
                case "decide-failed-round" -> {
                    if (!model.reconsiderations().openRounds().isEmpty()) {
                        refused(Act.BUREAU, task.step(), "end", "round.reconsidered");
                    }
                    if (!model.lastRound().mayBeRectified()) {
                        refused(Act.BUREAU, task.step(), "rectify", "round.already-rectified");
                    }
                }
                default -> {}
            }
        }
    }

    private void reviews(Task task) {
        Round round = model.lastRound();
        String right = round.isPassed() ? "confirm PASS" : "confirm FAIL";
        String wrong = round.isPassed() ? "confirm FAIL" : "confirm PASS";
        refused(
                round.confirmedBy(),
                task.step(),
                wrong,
                round.isPassed() ? "review.fail-though-passed" : "review.not-passed-is-fail");
        if (!round.confirmedBy().equals(Act.BUREAU)) {
            refused(Act.BUREAU, task.step(), right, "review.own-rulings");
        }
    }

    private void callsOfTheCounty() {
        refused(Act.CITY, "retract", "", "retraction.county-only");
        refused(Act.BUREAU, "withdraw", "", "withdrawal.county-only");
        if (!model.stage().equals("CITY_REVIEW") || !model.isInWindow()) {
            refused(Act.COUNTY, "retract", "", againstRetraction());
        }
        if (model.hasEnded()) {
            refused(Act.COUNTY, "withdraw", "", "case.ended");
            refused(Act.COUNTY, "report-problem", "", "case.ended");
        }
        if (!model.stage().equals("WITHDRAWN") || !model.isInWindow()) {
            refused(Act.COUNTY, "start", "", againstStart());
        }
    }

    private String againstRetraction() {
        if (model.hasEnded()) {
            return "case.ended";
        }
        return switch (model.stage()) {
            case "DRAFT" -> "retraction.not-filed";
            case "CITY_REVIEW" -> "retraction.late";
            default -> "retraction.city-decided";
        };
    }

    private String againstStart() {
        if (model.now().getYear() != model.year()) {
            return "application.other-year";
        }
        if (!model.isInWindow()) {
            return "application.late";
        }
        if (model.stage().equals("REJECTED")) {
            return "application.rejected";
        }
        return "application.exists";
    }

    private void callsOfTheBureau() {
        refused(Act.COUNTY, "terminate", "", "termination.bureau-only");
        refused(Act.CITY, "object", "", "objection.bureau-only");
        if (model.hasEnded()) {
            refused(Act.BUREAU, "terminate", "", "case.ended");
        }
        if (!model.hasStandingNotice()) {
            refused(Act.BUREAU, "object", "", model.hasEnded() ? "case.ended" : "objection.no-notice");
        }
    }

    private void reconsiderations() {
        Reconsiderations open = model.reconsiderations();
        refused(Act.COUNTY, "reconsider-designation", "", "reconsideration.bureau-only");
        if (!model.stage().equals("DESIGNATED")) {
            refused(Act.BUREAU, "reconsider-designation", "", "reconsideration.not-designated");
        } else if (open.isDesignationOpen()) {
            refused(Act.BUREAU, "reconsider-designation", "", "reconsideration.designation-open");
        }
        for (int round = 1; round <= CaseModel.ROUNDS; round++) {
            String number = "" + round;
            refused(Act.CITY, "reconsider", number, "reconsideration.county-or-bureau");
            if (!open.isConfirmed(round)) {
                refused(Act.BUREAU, "reconsider", number, "reconsideration.not-confirmed");
                refused(Act.COUNTY, "reconsider", number, "reconsideration.not-confirmed");
            } else if (open.openRounds().contains(round)) {
                refused(Act.BUREAU, "reconsider", number, "reconsideration.open");
            } else if (!model.hasEnded() && !model.mayAskAbout(round)) {
                refused(Act.COUNTY, "reconsider", number, "reconsideration.late");
            }
        }
    }

    private void refused(String by, String what, String choice, String code) {
        acts.add(new Move(new Act(by, what, choice), code));
    }
}
