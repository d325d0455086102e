package org.demonstrationcounty.assessment.rectification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demonstrationcounty.assessment.AssessmentSheets;
import org.demonstrationcounty.assessment.JudgedView;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.UnsettledResults;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * 未通过处理决定: the bureau orders the round to be rectified by a date, once; or lets the case go on with a warning; or ends
 * the creation (P6).
 */
@Component
class DecideFailedRound implements Step<DecideFailedRound.Decision> {

    /** @param until last day of the rectification; null without a rectification */
    record Decision(AssessedRound round, Decided decided, @Nullable LocalDate until) {}

    private final CaseFiles files;
    private final AssessedRounds rounds;
    private final Decisions decisions;
    private final Rectifications rectifications;
    private final AssessmentSheets sheets;
    private final UnsettledResults unsettled;
    private final MessageSource words;
    private final ProgrammeClock clock;

    DecideFailedRound(
            CaseFiles files,
            AssessedRounds rounds,
            Decisions decisions,
            Rectifications rectifications,
            AssessmentSheets sheets,
            UnsettledResults unsettled,
            MessageSource words,
            ProgrammeClock clock) {
        this.files = files;
        this.rounds = rounds;
        this.decisions = decisions;
        this.rectifications = rectifications;
        this.sheets = sheets;
        this.unsettled = unsettled;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "decide-failed-round";
    }

    /** A round cannot be rectified once a later round has opened (P8). */
    @Override
    public Map<String, Map<String, List<String>>> choices(StepContext at) {
        if (files.get(at.caseKey()).round() <= at.round()) {
            return Map.of();
        }
        Map<String, List<String>> left = new LinkedHashMap<>();
        for (String word : List.of("continue", "end")) {
            left.put(word, List.of(named(word, Locale.CHINESE), named(word, Locale.ENGLISH)));
        }
        return Map.of("decision", left);
    }

    private String named(String word, Locale language) {
        return words.getMessage("decision." + word, null, language);
    }

    @Override
    public Decision read(Submission submitted, Refusals refusals) {
        files.hold(submitted.caseKey());
        AssessedRound round = rounds.of(submitted.at());
        Decided decided = Decided.read(submitted, refusals);
        LocalDate until = submitted.date("until");
        if (until != null && until.isBefore(clock.today())) {
            refusals.add("until", "date.in-the-past");
        }
        if (decided.is("rectify") && rectifications.exists(round)) {
            refusals.add("decision", "round.already-rectified");
        }
        if (decided.is("rectify") && round.file().round() > round.round()) {
            refusals.add("decision", "round.later-opened");
        }
        if (decided.is("end") && unsettled.areReconsidered(submitted.caseKey())) {
            throw RefusedException.conflict("round.reconsidered");
        }
        if (decided.is("end") && unsettled.holdUpBeside(submitted.caseKey(), round.round())) {
            throw RefusedException.conflict("round.another-undecided");
        }
        return new Decision(round, decided, until);
    }

    @Override
    public void perform(Decision decision, StepContext at, String user) {
        decisions.record(decision.decided(), at, user);
        if (decision.decided().is("rectify")) {
            rectifications.order(decision.round(), Objects.requireNonNull(decision.until(), "until"));
        }
    }

    @Override
    public JudgedView view(StepContext at) {
        return sheets.judged(rounds.of(at));
    }
}
