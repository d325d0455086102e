package org.demonstrationcounty.assessment;

import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.round.RoundLocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Failed rounds that a county puts right, once each; the departments then certify what failed anew (P6). */
@Service
@Transactional
class Rectifications {

    private final RectificationRepository rectifications;
    private final Evaluations evaluations;
    private final FigureRequests requests;
    private final RoundLocks locks;
    private final Rounds rounds;
    private final ProgrammeClock clock;

    Rectifications(
            RectificationRepository rectifications,
            Evaluations evaluations,
            FigureRequests requests,
            RoundLocks locks,
            Rounds rounds,
            ProgrammeClock clock) {
        this.rectifications = rectifications;
        this.evaluations = evaluations;
        this.requests = requests;
        this.locks = locks;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** A round is rectified once. */
    boolean exists(String caseKey, int round) {
        return rectifications.findByCaseKeyAndRound(caseKey, round).isPresent();
    }

    void order(String caseKey, int round, LocalDate until) {
        rectifications.save(new RectificationRow(caseKey, round, until));
    }

    LocalDate until(String caseKey, int round) {
        return rectification(caseKey, round).until();
    }

    /** The county reports; the departments whose indicators failed are asked again. */
    void report(String summary, String caseKey, int round, String user) {
        locks.hold(caseKey, round);
        rectification(caseKey, round).report(summary, user, clock.instant());
        rounds.reopen(caseKey, round);
        requests.ask(
                caseKey,
                round,
                new FigureRequest(FigureRequest.Kind.RECTIFY, departmentsOfFailed(caseKey, round), summary, user));
    }

    private List<String> departmentsOfFailed(String caseKey, int round) {
        EvaluationRow latest = evaluations.latest(caseKey, round).orElseThrow();
        Standard standard = rounds.assessed(caseKey, round).edition().standard();
        return latest.evaluation().verdicts().stream()
                .filter(verdict -> verdict.status() == Status.NOT_MET)
                .map(Verdict::code)
                .map(code -> standard.find(code).orElseThrow().department())
                .distinct()
                .toList();
    }

    private RectificationRow rectification(String caseKey, int round) {
        return rectifications.findByCaseKeyAndRound(caseKey, round).orElseThrow();
    }
}
