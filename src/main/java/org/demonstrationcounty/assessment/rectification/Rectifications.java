package org.demonstrationcounty.assessment.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.assessment.AwaitedRectifications;
import org.demonstrationcounty.assessment.FormerRectifications;
import org.demonstrationcounty.assessment.FormerRound;
import org.demonstrationcounty.assessment.Rounds;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rectifications of failed rounds, at most one a round (P6). After one, departments certify the failed indicators
 * again.
 */
@Service
@Transactional
class Rectifications implements AwaitedRectifications, FormerRectifications {

    private final RectificationRepository rectifications;
    private final Evaluations evaluations;
    private final FigureRequests requests;
    private final AssessedRounds assessed;
    private final Rounds rounds;
    private final ProgrammeClock clock;

    Rectifications(
            RectificationRepository rectifications,
            Evaluations evaluations,
            FigureRequests requests,
            AssessedRounds assessed,
            Rounds rounds,
            ProgrammeClock clock) {
        this.rectifications = rectifications;
        this.evaluations = evaluations;
        this.requests = requests;
        this.assessed = assessed;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Whether the round was rectified, or is being rectified. */
    boolean exists(AssessedRound round) {
        return find(round.caseKey(), round.round()).isPresent();
    }

    @Override
    public boolean contain(AssessedRound round) {
        return find(round.caseKey(), round.round())
                .filter(rectification -> !rectification.hasEnded())
                .isPresent();
    }

    @Override
    public Optional<FormerRound.Rectification> of(AssessedRound round) {
        return find(round.caseKey(), round.round()).map(RectificationRow::former);
    }

    @Override
    public void keep(AssessedRound round, FormerRound.Rectification former, boolean ended, String user) {
        RectificationRow row = new RectificationRow(round.caseKey(), round.round(), former.until());
        if (ended) {
            row.end(former.summary(), user, clock.instant());
        }
        rectifications.save(row);
    }

    void order(AssessedRound round, LocalDate until) {
        rectifications.save(new RectificationRow(round.caseKey(), round.round(), until));
    }

    LocalDate until(StepContext at) {
        return find(at.caseKey(), at.round()).orElseThrow().until();
    }

    /** Stores the county's report and asks the departments of the failed indicators again. */
    void report(String summary, StepContext at, String user) {
        AssessedRound round = assessed.held(at);
        end(round, summary, departmentsOfFailed(round), summary, user);
    }

    /** Ends a rectification without a report. The round is evaluated with the figures that it has. */
    void closeUnreported(String reason, StepContext at, String user) {
        end(assessed.held(at), null, List.of(), reason, user);
    }

    private void end(AssessedRound round, @Nullable String summary, List<String> asked, String reason, String user) {
        find(round.caseKey(), round.round()).orElseThrow().end(summary, user, clock.instant());
        rounds.reopen(round);
        requests.ask(round, new FigureRequest(FigureRequest.Kind.RECTIFY, asked, reason, user));
    }

    private List<String> departmentsOfFailed(AssessedRound round) {
        EvaluationRow latest = evaluations.inForce(round).orElseThrow();
        Standard standard = round.standard();
        return latest.evaluation().verdicts().stream()
                .filter(verdict -> verdict.status() == Status.NOT_MET)
                .map(Verdict::code)
                .map(code -> standard.find(code).orElseThrow().department())
                .distinct()
                .toList();
    }

    private Optional<RectificationRow> find(CaseKey caseKey, int round) {
        return rectifications.findByCaseKeyAndRound(caseKey.text(), round);
    }
}
