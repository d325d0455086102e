package org.demonstrationcounty.assessment;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.casefile.UnsettledResults;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseTimers;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The three yearly rounds of a case (R4). */
@Service("rounds")
@Transactional
public class Rounds {

    private final RoundRepository rounds;
    private final FigureRequests requests;
    private final CaseFiles files;
    private final Editions policy;
    private final UnsettledResults unsettled;
    private final RankedScores scores;
    private final ProgrammeClock clock;

    Rounds(
            RoundRepository rounds,
            FigureRequests requests,
            CaseFiles files,
            Editions policy,
            UnsettledResults unsettled,
            RankedScores scores,
            ProgrammeClock clock) {
        this.rounds = rounds;
        this.requests = requests;
        this.files = files;
        this.policy = policy;
        this.unsettled = unsettled;
        this.scores = scores;
        this.clock = clock;
    }

    /**
     * The moment at which the next round opens: 00:00 on the opening day in the year after its data year. The edition
     * that governs the data year sets the day. The round does not open while a result is unsettled (P8).
     */
    public Date opening(DelegateExecution execution) {
        CaseFile file = file(execution);
        if (unsettled.holdUp(file.caseKey())) {
            return CaseTimers.NOT_YET;
        }
        int dataYear = file.dataYear(file.round() + 1);
        Edition edition = policy.findGoverning(dataYear).orElseGet(policy::current);
        LocalDate day = edition.calendar().roundOpening().atYear(dataYear + 1);
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /**
     * Checks the round that a model names. It must be the next one of the case, or the current one if a repair leads
     * the case back into it.
     */
    public int numbered(DelegateExecution execution, int round) {
        CaseFile file = file(execution);
        boolean underWay = round == file.round() && file.stage() == Stage.ofRound(round);
        if (!underWay && round != file.round() + 1) {
            throw new IllegalStateException(file.caseKey() + " had round " + file.round() + ", and not round " + round);
        }
        return round;
    }

    /** The current round, or the last one. Models before 0.2, which had one call for all rounds, ask for it. */
    public int current(DelegateExecution execution) {
        return file(execution).round();
    }

    /** Whether another round follows. Models before 0.2 ask this. */
    public boolean remain(DelegateExecution execution) {
        return file(execution).round() < Standard.ROUNDS;
    }

    /** Opens the next round and asks all departments for their figures. */
    void open(CaseKey caseKey) {
        int round = files.beginNextRound(caseKey);
        CaseFile file = files.get(caseKey);
        int dataYear = file.dataYear(round);
        AssessedRound opened = new AssessedRound(file, round, dataYear, policy.governing(dataYear));
        rounds.save(new RoundRow(opened, clock.instant()));
        requests.ask(opened, FigureRequest.first(opened.edition().departments()));
    }

    void settle(CaseKey caseKey, int round, RoundRow.Settled how) {
        find(caseKey, round).orElseThrow().settle(how, clock.instant());
    }

    /** Stores the result that the bureau confirmed. */
    public void confirm(AssessedRound round, ResultInForce result, String user) {
        row(round).confirm(result, scores.of(round, result), user, clock.instant());
    }

    /** Stores the result that a reconsideration led to (P8). */
    public void revise(AssessedRound round, ResultInForce result, String user) {
        row(round).revise(result, scores.of(round, result), user, clock.instant());
    }

    /** Puts a later evaluation in force whose conclusion, credits and proposed grade are the same (P8). */
    public void putInForce(AssessedRound round, ResultInForce result) {
        row(round).putInForce(result, scores.of(round, result));
    }

    /** Takes the confirmation back, because figures are certified again. */
    public void reopen(AssessedRound round) {
        row(round).reopen();
    }

    RoundRow row(AssessedRound round) {
        return find(round.caseKey(), round.round()).orElseThrow();
    }

    /** The round; empty if it has not been opened. */
    Optional<RoundRow> find(CaseKey caseKey, int round) {
        return rounds.findByCaseKeyAndRound(caseKey.text(), round);
    }

    private CaseFile file(DelegateExecution execution) {
        return files.get(CaseInstance.caseKey(execution));
    }
}
