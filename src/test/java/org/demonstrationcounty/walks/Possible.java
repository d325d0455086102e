package org.demonstrationcounty.walks;

import java.util.List;

/** Every act that the rules allow now. Acts that lead on are drawn more often, so that walks come far. */
public final class Possible {

    private static final int USUAL = 300;
    private static final int SOMETIMES = 60;
    /** For what ends a case: a walk has some sixty acts. */
    private static final int RARELY = 4;

    private final CaseModel model;
    private final Acts acts = new Acts();

    private Possible(CaseModel model) {
        this.model = model;
    }

    public static Acts in(CaseModel model) {
        return new Possible(model).all();
    }

    private Acts all() {
        List<Task> open = model.open();
        open.forEach(this::steps);
        calls();
        reconsiderations();
        model.nextTimer().ifPresent(any -> acts.add(open.isEmpty() ? USUAL : RARELY, new Act(Act.TIME, "next")));
        if (!open.isEmpty()) {
            acts.add(RARELY, new Act(Act.TIME, "days", "1")).add(RARELY, new Act(Act.TIME, "days", "12"));
        }
        return acts;
    }

    private void steps(Task task) {
        switch (task.step()) {
            case "city-review", "bureau-review" -> choices(task, "approve", "return", "reject");
            case "government-consent", "final-consent" -> choices(task, "approve", "return", "reject");
            case "meeting", "final-meeting" -> {
                choices(task, "approve", "return", "reject");
                choices(task, "adjourn");
            }
            case "inspect-on-site" -> choices(task, "approve", "reject");
            case "publish-notice" -> choices(task, "", "3");
            case "rule-objection" -> choices(task, "dismiss", "uphold");
            case "supply-figures" -> choices(task, "met", "missed", "missed", "missed");
            case "confirm-figures" -> choices(task, "confirm", "dispute");
            case "submit-annual-report" -> choices(task, "", "2");
            case "review-assessment" -> reviews(task);
            case "decide-failed-round" -> decisions(task);
            case "reconsider-round" ->
                model.reconsiderations()
                        .openRounds()
                        .forEach(round -> acts.add(
                                SOMETIMES,
                                new Act(
                                        model.reconsiderations().whoReconsiders(round),
                                        "reconsider-round",
                                        "uphold " + round)));
            case "propose-revocation" -> choices(task, "keep", "revoke");
            case "consent-to-revocation" -> {
                acts.add(SOMETIMES, act(task, "reject"));
                if (model.reconsiderations().openRounds().isEmpty()) {
                    choices(task, "approve");
                }
            }
            default -> choices(task, "");
        }
    }

    /** The first choice is the usual one. A choice that ends a case is rare. */
    private void choices(Task task, String usual, String... others) {
        acts.add(usual.equals("adjourn") ? SOMETIMES : USUAL, act(task, usual));
        for (String other : others) {
            acts.add(other.equals("reject") ? RARELY : SOMETIMES, act(task, other));
        }
    }

    private void reviews(Task task) {
        Round round = model.lastRound();
        acts.add(USUAL, new Act(round.confirmedBy(), task.step(), round.isPassed() ? "confirm PASS" : "confirm FAIL"));
        acts.add(SOMETIMES, act(task, "return")).add(SOMETIMES, act(task, "reevaluate"));
    }

    private void decisions(Task task) {
        choices(task, "continue");
        if (model.reconsiderations().openRounds().isEmpty()) {
            acts.add(RARELY, act(task, "end"));
        }
        if (model.lastRound().mayBeRectified()) {
            choices(task, "rectify");
        }
    }

    private void calls() {
        if (model.stage().isEmpty() || model.stage().equals("WITHDRAWN")) {
            if (model.isInWindow()) {
                acts.add(SOMETIMES, new Act(Act.COUNTY, "start"));
            }
        } else if (!model.hasEnded()) {
            acts.add(RARELY / 2, new Act(Act.COUNTY, "withdraw"));
            acts.add(RARELY / 2, new Act(Act.BUREAU, "terminate"));
            acts.add(RARELY, new Act(Act.COUNTY, "report-problem"));
        }
        if (model.stage().equals("CITY_REVIEW") && model.isInWindow()) {
            acts.add(SOMETIMES, new Act(Act.COUNTY, "retract"));
        }
        if (model.hasStandingNotice()) {
            acts.add(SOMETIMES, new Act(Act.BUREAU, "object"));
        }
    }

    private void reconsiderations() {
        Reconsiderations open = model.reconsiderations();
        for (int round : open.confirmedRounds()) {
            if (!open.openRounds().contains(round)) {
                acts.add(RARELY, new Act(Act.BUREAU, "reconsider", "" + round));
                if (model.mayAskAbout(round)) {
                    acts.add(SOMETIMES, new Act(Act.COUNTY, "reconsider", "" + round));
                }
            }
        }
        if (model.stage().equals("DESIGNATED") && !open.isDesignationOpen()) {
            acts.add(SOMETIMES, new Act(Act.BUREAU, "reconsider-designation"));
        }
    }

    private static Act act(Task task, String choice) {
        return new Act(task.office(), task.step(), choice);
    }
}
