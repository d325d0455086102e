package org.demonstrationcounty.walks;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A yearly round (R4). Departments supply figures while the county reports; the county answers the figures; then the
 * bureau scores, reviews and decides. Of all figures the model looks at three shares. A round with all three missed is
 * not passed, one with two is (R13).
 */
final class Round {

    static final List<String> DEPARTMENTS =
            List.of("market-regulation", "sme", "statistics", "industry", "science", "finance");

    /** Which department supplies which of the three shares. */
    private static final Map<String, List<String>> SHARES =
            Map.of("sme", List.of("smeGdpShare"), "statistics", List.of("modernServicesShare", "nonCoalIndustryShare"));

    private static final int MISSES_ALLOWED = 2;

    private enum Figures {
        SUPPLIED_FIRST,
        ANSWERED,
        DISPUTED,
        SETTLED
    }

    /** What follows once the figures are settled and the report is there. */
    private enum Review {
        NOT_YET,
        REVIEWED,
        RETURNED,
        UNDECIDED,
        RECTIFIED
    }

    private final Set<String> asked = new TreeSet<>(DEPARTMENTS);
    private final Set<String> missed = new TreeSet<>();
    private final Set<String> judgedMissed = new TreeSet<>();
    private final Set<String> ruledMet = new TreeSet<>();
    private Figures figures = Figures.SUPPLIED_FIRST;
    private Review review = Review.NOT_YET;
    private LocalDateTime answerEnds;
    private boolean reported;
    private int claims;
    private boolean rectifiedOnce;
    private boolean closed;
    private boolean ended;

    List<Task> open() {
        List<Task> open = new ArrayList<>();
        asked.forEach(department -> open.add(new Task("supply-figures", department)));
        if (figures == Figures.ANSWERED) {
            open.add(new Task("confirm-figures", Act.COUNTY));
        }
        if (!reported) {
            open.add(new Task("submit-annual-report", Act.COUNTY));
        }
        if (asked.isEmpty()) {
            for (int claim = 0; claim < claims && review == Review.REVIEWED; claim++) {
                open.add(new Task("score-claim", Act.BUREAU));
            }
            switch (review) {
                case REVIEWED -> {
                    if (claims == 0) {
                        open.add(new Task("review-assessment", Act.BUREAU));
                    }
                }
                case UNDECIDED -> open.add(new Task("decide-failed-round", Act.BUREAU));
                case RECTIFIED -> open.add(new Task("rectify", Act.COUNTY));
                default -> {}
            }
        }
        return open;
    }

    void supply(String department, String how, LocalDateTime answerUntil) {
        asked.remove(department);
        List<String> own = SHARES.getOrDefault(department, List.of());
        if (how.equals("missed")) {
            missed.addAll(own);
        } else {
            own.forEach(missed::remove);
        }
        if (!asked.isEmpty()) {
            return;
        }
        switch (figures) {
            case SUPPLIED_FIRST -> {
                figures = Figures.ANSWERED;
                answerEnds = answerUntil;
            }
            case DISPUTED -> settle();
            default -> evaluate();
        }
    }

    /** Null unless the county is asked. */
    LocalDateTime answerEnds() {
        return figures == Figures.ANSWERED ? answerEnds : null;
    }

    void answer(String choice) {
        if (choice.equals("dispute")) {
            figures = Figures.DISPUTED;
            asked.add("statistics");
        } else {
            settle();
        }
    }

    void settle() {
        figures = Figures.SETTLED;
        beginReview();
    }

    void report(int claimed) {
        reported = true;
        claims = claimed;
        beginReview();
    }

    private void beginReview() {
        if (reported && figures == Figures.SETTLED) {
            evaluate();
        }
    }

    private void evaluate() {
        judgedMissed.clear();
        judgedMissed.addAll(missed);
        judgedMissed.removeAll(ruledMet);
        review = Review.REVIEWED;
    }

    void score() {
        claims--;
    }

    /** Who may confirm: whoever ruled in a round leaves that to a colleague (R16). */
    String confirmedBy() {
        return ruledMet.isEmpty() ? Act.BUREAU : Act.COLLEAGUE;
    }

    boolean isEvaluated() {
        return review != Review.NOT_YET;
    }

    boolean isPassed() {
        return judgedMissed.size() <= MISSES_ALLOWED;
    }

    Collection<String> missed() {
        return judgedMissed;
    }

    boolean mayBeRectified() {
        return !rectifiedOnce;
    }

    void review(String choice) {
        switch (choice) {
            case "return" -> {
                review = Review.RETURNED;
                asked.add("statistics");
            }
            case "reevaluate" -> {
                ruledMet.add("smeGdpShare");
                evaluate();
            }
            default -> {
                closed = isPassed();
                review = closed ? review : Review.UNDECIDED;
            }
        }
    }

    void decide(String choice) {
        switch (choice) {
            case "rectify" -> {
                review = Review.RECTIFIED;
                rectifiedOnce = true;
            }
            case "end" -> ended = true;
            default -> closed = true;
        }
    }

    /** The departments of the indicators that were missed certify them again (P6). */
    void rectified() {
        review = Review.RETURNED;
        SHARES.forEach((department, own) -> {
            if (own.stream().anyMatch(judgedMissed::contains)) {
                asked.add(department);
            }
        });
    }

    boolean isClosed() {
        return closed;
    }

    boolean endsTheCreation() {
        return ended;
    }

    /** How much of the round is done, for messages. */
    @Override
    public String toString() {
        return new TreeMap<>(Map.of("figures", figures, "review", review, "missed", missed)).toString();
    }
}
