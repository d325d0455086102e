package org.demonstrationcounty.walks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A case by the rules: where it stands, what is open to whom, and what happens then. Time is Beijing time. */
public final class CaseModel {

    private static final int READING_DAYS = 10;
    private static final int ANSWERING_DAYS = 10;
    static final int ROUNDS = 3;
    private static final Set<String> ENDS =
            Set.of("LAPSED", "WITHDRAWN", "REJECTED", "ENDED", "DESIGNATED", "NOT_DESIGNATED", "REVOKED");

    private final WorkingCalendar calendar;
    private final int year;
    private final List<LocalDateTime> unreadCorrections = new ArrayList<>();
    private final TreeMap<Integer, Round> rounds = new TreeMap<>();
    private LocalDateTime now;
    private String stage = "";
    private String returnedBy = "";
    private Notice notice = new Notice();
    private Problems problems = new Problems();
    private final Reconsiderations reconsiderations;
    private int consentYear;
    private int endedForRound;

    /** @param now before the end of its year's window */
    public CaseModel(LocalDateTime now, WorkingCalendar calendar) {
        this.now = now;
        this.year = now.getYear();
        this.calendar = calendar;
        this.reconsiderations = new Reconsiderations(calendar);
    }

    public LocalDateTime now() {
        return now;
    }

    public int year() {
        return year;
    }

    /** Empty before the county has applied. */
    public String stage() {
        return stage;
    }

    public boolean hasEnded() {
        return ENDS.contains(stage);
    }

    /** 30 April is inside the window (R2). */
    boolean isInWindow() {
        return now.isBefore(deadline());
    }

    private LocalDateTime deadline() {
        return LocalDate.of(year, 5, 1).atStartOfDay();
    }

    boolean hasStandingNotice() {
        return stage.endsWith("NOTICE") && notice.standsAt(now);
    }

    Reconsiderations reconsiderations() {
        return reconsiderations;
    }

    /** The county asks in time, also for the round for which its case was ended (P8). */
    boolean mayAskAbout(int round) {
        return (!hasEnded() || !Set.of("ENDED", "WITHDRAWN").contains(stage) || endedForRound == round)
                && reconsiderations.isInTime(round, now.toLocalDate());
    }

    /** The indicators that a round missed by the evaluation in force; empty before the first evaluation. */
    public Optional<Collection<String>> missedIn(int round) {
        return Optional.ofNullable(rounds.get(round)).filter(Round::isEvaluated).map(Round::missed);
    }

    public List<Task> open() {
        List<Task> open = new ArrayList<>();
        switch (stage) {
            case "DRAFT" -> open.add(new Task("prepare-application", Act.COUNTY));
            case "CITY_REVIEW" -> open.add(new Task("city-review", Act.CITY));
            case "CORRECTION" -> open.add(new Task("correct-application", Act.COUNTY));
            case "BUREAU_REVIEW" -> open.add(new Task("bureau-review", Act.BUREAU));
            case "MEETING" -> open.add(new Task("meeting", Act.BUREAU));
            case "NOTICE", "FINAL_NOTICE" -> {
                if (!notice.isPublished()) {
                    open.add(new Task("publish-notice", Act.BUREAU));
                }
                for (int objection = 0; objection < notice.openObjections(); objection++) {
                    open.add(new Task("rule-objection", Act.BUREAU));
                }
            }
            case "CONSENT" -> open.add(new Task("government-consent", Act.GOVERNMENT));
            case "APPROVAL" -> open.add(new Task("issue-approval", Act.BUREAU));
            case "ROUND_1", "ROUND_2", "ROUND_3" -> open.addAll(lastRound().open());
            case "INSPECTION" -> open.add(new Task("inspect-on-site", Act.BUREAU));
            case "FINAL_MEETING" -> open.add(new Task("final-meeting", Act.BUREAU));
            case "FINAL_CONSENT" -> open.add(new Task("final-consent", Act.GOVERNMENT));
            case "DESIGNATION" -> open.add(new Task("issue-designation", Act.BUREAU));
            default -> {}
        }
        unreadCorrections.forEach(unread -> open.add(new Task("read-correction", Act.CITY)));
        open.addAll(problems.open());
        open.addAll(reconsiderations.open());
        return open;
    }

    /** The round under way, or the one that was last. */
    Round lastRound() {
        return rounds.lastEntry().getValue();
    }

    /** What a person does, as the rules have it. */
    public void happens(Act act) {
        String choice = act.choice();
        switch (act.what()) {
            case "start" -> {
                stage = "DRAFT";
                problems = new Problems();
            }
            case "retract" -> stage = "DRAFT";
            case "prepare-application" -> stage = "CITY_REVIEW";
            case "city-review" -> review(act, "BUREAU_REVIEW");
            case "correct-application" -> corrected();
            case "read-correction" -> unreadCorrections.remove(0);
            case "bureau-review" -> review(act, "MEETING");
            case "meeting" -> review(act, "NOTICE");
            case "publish-notice" -> notice.publish(now.toLocalDate().plusDays(daysAhead(choice)), calendar);
            case "object" -> notice.object();
            case "rule-objection" -> {
                notice.rule(choice);
                afterNotice();
            }
            case "government-consent" -> {
                consentYear = now.getYear();
                review(act, "APPROVAL");
            }
            case "issue-approval" -> stage = "CREATION";
            case "inspect-on-site" -> stage = "FINAL_MEETING";
            case "final-meeting" -> review(act, "FINAL_NOTICE");
            case "final-consent" -> review(act, "DESIGNATION");
            case "issue-designation" -> end("DESIGNATED");
            case "withdraw" -> close("WITHDRAWN");
            case "terminate" -> close("ENDED");
            case "report-problem" -> problems.report();
            case "answer-report" -> problems.answer();
            case "read-answer" -> problems.read();
            case "reconsider",
                    "reconsider-round",
                    "reconsider-designation",
                    "propose-revocation",
                    "consent-to-revocation",
                    "read-result" -> {
                if (reconsiderations.happens(act, now.toLocalDate())) {
                    end("REVOKED");
                }
            }
            default -> inRound(act);
        }
    }

    private void inRound(Act act) {
        Round round = lastRound();
        switch (act.what()) {
            case "supply-figures" -> round.supply(act.by(), act.choice(), answerUntil());
            case "submit-annual-report" -> round.report(act.choice().isEmpty() ? 0 : Integer.parseInt(act.choice()));
            case "confirm-figures" -> round.answer(act.choice());
            case "score-claim" -> round.score();
            case "review-assessment" -> round.review(act.choice());
            case "decide-failed-round" -> round.decide(act.choice());
            case "rectify" -> {
                round.rectified();
                reconsiderations.rectified(rounds.size());
            }
            default -> throw new IllegalArgumentException(act.toString());
        }
        if (act.what().equals("review-assessment") && act.choice().startsWith("confirm")) {
            reconsiderations.confirmed(rounds.size(), act.by(), now.toLocalDate());
        }
        if (round.endsTheCreation()) {
            endedForRound = rounds.size();
            end("ENDED");
        } else if (round.isClosed()) {
            stage = rounds.size() < ROUNDS ? "CREATION" : "INSPECTION";
        }
    }

    private LocalDateTime answerUntil() {
        return calendar.after(ANSWERING_DAYS, now.toLocalDate()).plusDays(1).atStartOfDay();
    }

    /** The way on from a decision of an office; a meeting that adjourns stays where it is (P2, P5). */
    private void review(Act act, String approved) {
        boolean isFinal = stage.startsWith("FINAL");
        switch (act.choice()) {
            case "approve" -> {
                stage = approved;
                notice = approved.endsWith("NOTICE") ? new Notice() : notice;
            }
            case "reject" -> end(isFinal ? "NOT_DESIGNATED" : "REJECTED");
            case "return" -> {
                returnedBy = stage;
                stage = switch (stage) {
                    case "CONSENT" -> "MEETING";
                    case "FINAL_CONSENT" -> "FINAL_MEETING";
                    case "FINAL_MEETING" -> "INSPECTION";
                    default -> "CORRECTION";
                };
            }
            default -> {}
        }
    }

    /** The correction comes back to whoever returned the application. The city is told of one after its review (P2). */
    private void corrected() {
        stage = returnedBy;
        if (!returnedBy.equals("CITY_REVIEW")) {
            unreadCorrections.add(
                    calendar.after(READING_DAYS, now.toLocalDate()).atTime(23, 59, 59));
        }
    }

    private void afterNotice() {
        boolean isFinal = stage.startsWith("FINAL");
        if (notice.leadsBack()) {
            stage = isFinal ? "FINAL_MEETING" : "MEETING";
        } else if (notice.leadsOn()) {
            stage = isFinal ? "FINAL_CONSENT" : "CONSENT";
        }
    }

    private void close(String how) {
        reconsiderations.closeWithTheCase();
        end(how);
    }

    private void end(String how) {
        stage = how;
        unreadCorrections.clear();
    }

    // --- time

    static int daysAhead(String choice) {
        return choice.isEmpty() ? 0 : Integer.parseInt(choice);
    }

    private record Timer(LocalDateTime at, Runnable fires) {}

    private Stream<Timer> timers() {
        Stream<Timer> ofTheStage =
                switch (stage) {
                    case "DRAFT" -> Stream.of(new Timer(deadline(), () -> end("LAPSED")));
                    case "NOTICE", "FINAL_NOTICE" -> Stream.of(new Timer(notice.end(), this::noticeEnds));
                    case "CREATION" -> Stream.of(new Timer(roundOpens(), this::openRound));
                    case "ROUND_1", "ROUND_2", "ROUND_3" ->
                        Stream.of(new Timer(lastRound().answerEnds(), lastRound()::settle));
                    default -> Stream.empty();
                };
        Stream<Timer> readings = Stream.concat(
                unreadCorrections.stream().map(end -> new Timer(end, () -> unreadCorrections.remove(end))),
                reconsiderations.reads().stream().map(end -> new Timer(end, reconsiderations::oldestCountsAsRead)));
        return Stream.concat(ofTheStage, readings).filter(timer -> timer.at() != null);
    }

    private void noticeEnds() {
        notice.ends();
        afterNotice();
    }

    /** Round k opens on 1 January of the k-th year after the consent (R4). */
    private LocalDateTime roundOpens() {
        return LocalDate.of(consentYear + rounds.size() + 1, 1, 1).atStartOfDay();
    }

    private void openRound() {
        int number = rounds.size() + 1;
        rounds.put(number, new Round());
        stage = "ROUND_" + number;
    }

    /** When the case goes on by itself; empty if it does not. */
    public Optional<LocalDateTime> nextTimer() {
        return timers().map(Timer::at).min(Comparator.naturalOrder());
    }

    /** Time passes, and what becomes due on the way happens at its moment. */
    public void timePasses(LocalDateTime until) {
        for (Optional<Timer> due = due(until); due.isPresent(); due = due(until)) {
            now = due.get().at().isAfter(now) ? due.get().at() : now;
            due.get().fires().run();
        }
        now = until;
    }

    private Optional<Timer> due(LocalDateTime until) {
        return timers().filter(timer -> !timer.at().isAfter(until)).min(Comparator.comparing(Timer::at));
    }
}
