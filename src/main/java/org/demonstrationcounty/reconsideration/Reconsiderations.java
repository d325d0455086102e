package org.demonstrationcounty.reconsideration;

import static org.demonstrationcounty.reconsideration.ReconsiderationRow.DESIGNATION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseEnded;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.engine.CaseTimers;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.Outcome;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.State;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.StepContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens, decides and closes reconsiderations, with the case locked. A round has at most one that is open (P8). */
@Service("reconsiderations")
@Transactional(propagation = Propagation.MANDATORY)
public class Reconsiderations {

    static final String PROCESS = "reconsideration";
    private static final String VARIABLE = "reconsideration";
    private static final String CLOSING = "reconsideration-closed";

    /** The timers that wait while the consequences of a revised result are undecided. */
    private static final List<String> WAITING = List.of("round-opens", "notice-expires");

    private final ReconsiderationRepository rows;
    private final CaseFlow flow;
    private final CaseTimers timers;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    Reconsiderations(
            ReconsiderationRepository rows,
            CaseFlow flow,
            CaseTimers timers,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.flow = flow;
        this.timers = timers;
        this.clock = clock;
        this.events = events;
    }

    /** The path of the process: ROUND, DESIGNATION, or TOLD if the county only has to be told. */
    @Transactional(readOnly = true)
    public String course(DelegateExecution execution) {
        ReconsiderationRow row = of(execution);
        if (row.state() == State.CLOSED) {
            return "TOLD";
        }
        return row.isOfRound() ? "ROUND" : "DESIGNATION";
    }

    @Transactional(readOnly = true)
    public String state(DelegateExecution execution) {
        return of(execution).state().name();
    }

    ReconsiderationRow of(DelegateExecution execution) {
        return get(((Number) execution.getVariable(VARIABLE)).longValue());
    }

    ReconsiderationRow of(StepContext at) {
        return get(at.number(VARIABLE));
    }

    private ReconsiderationRow get(long id) {
        return rows.findById(id).orElseThrow();
    }

    Optional<ReconsiderationRow> open(CaseKey caseKey, int round) {
        return rows.findFirstByCaseKeyAndRoundAndStateOrderByIdDesc(caseKey.text(), round, State.OPEN);
    }

    /** Number of the evaluation with which the bureau last refused to replace the result; empty if it never refused. */
    Optional<Integer> refusedAttempt(AssessedRound round) {
        return rows.findFirstByCaseKeyAndRoundAndOutcomeOrderByIdDesc(
                        round.caseKey().text(), round.round(), Outcome.UPHELD)
                .map(ReconsiderationRow::attempt);
    }

    ReconsiderationRow openRound(AssessedRound round, int inForce, Cause cause) {
        return begin(new ReconsiderationRow(round.caseKey(), round.round(), cause, inForce, clock.instant()), cause);
    }

    ReconsiderationRow openDesignation(CaseKey caseKey, Cause cause) {
        return begin(new ReconsiderationRow(caseKey, DESIGNATION, cause, null, clock.instant()), cause);
    }

    /** Tells the county that another evaluation is in force, which changes nothing that counts. */
    void tell(AssessedRound round, int former, int inForce, Cause cause) {
        ReconsiderationRow row = new ReconsiderationRow(round.caseKey(), round.round(), cause, former, clock.instant());
        row.close(Outcome.IN_FORCE_AT_ONCE, inForce, null, cause.user(), clock.instant());
        start(row);
    }

    private ReconsiderationRow begin(ReconsiderationRow row, Cause cause) {
        start(row);
        events.publishEvent(act("open-reconsideration", row, cause.user())
                .because(cause.reason())
                .changing("reconsideration", null, cause.origin()));
        return row;
    }

    private void start(ReconsiderationRow row) {
        rows.saveAndFlush(row);
        row.begin(flow.begin(PROCESS, row.caseKey(), variables(row)));
    }

    static Map<String, Object> variables(ReconsiderationRow row) {
        Map<String, Object> variables = new HashMap<>(Map.of(VARIABLE, row.id()));
        if (row.isOfRound()) {
            variables.put("round", row.round());
        }
        return variables;
    }

    /**
     * Closes a reconsideration because the latest evaluation no longer differs.
     *
     * @param within whether this is called in a step of the reconsideration, after which its process goes on anyway
     */
    void closeByItself(ReconsiderationRow row, int inForce, boolean within) {
        row.close(Outcome.NO_LONGER_DIFFERS, inForce, null, Act.SYSTEM, clock.instant());
        told(row, Outcome.NO_LONGER_DIFFERS);
        if (!within) {
            tellOf(row);
        }
    }

    /** Lets the process of a closed reconsideration end, if it is there (P10). */
    private void tellOf(ReconsiderationRow closed) {
        if (flow.isRunning(closed.processInstanceId())) {
            flow.tell(CLOSING, closed.processInstanceId());
        }
    }

    /** Closes a reconsideration whose consequences were decided or need no decision any more. */
    void finish(ReconsiderationRow row) {
        row.finish();
        letTimersGo(row.caseKey());
    }

    /** Closes an open decision on a failed round, because the round has passed now. */
    void cancelWhatFollows(CaseKey caseKey, int round) {
        rows.findFirstByCaseKeyAndRoundAndStateOrderByIdDesc(caseKey.text(), round, State.DECIDING)
                .ifPresent(deciding -> {
                    finish(deciding);
                    tellOf(deciding);
                });
    }

    /** Recalculates the waiting timers of the case. They become due only if no consequences are undecided. */
    void letTimersGo(CaseKey caseKey) {
        timers.retime(caseKey, WAITING);
    }

    /** Closes the open ones when the case is withdrawn or ended. Decisions that were made stay. */
    @EventListener
    void on(CaseEnded ended) {
        if (ended.stage() == Stage.WITHDRAWN || ended.stage() == Stage.ENDED) {
            rows.findByCaseKeyAndStateInOrderById(ended.caseKey().text(), Set.of(State.OPEN, State.DECIDING))
                    .forEach(row -> {
                        if (row.state() == State.DECIDING) {
                            row.finish();
                        } else {
                            row.close(Outcome.CASE_ENDED, null, null, Act.SYSTEM, clock.instant());
                        }
                        told(row, Outcome.CASE_ENDED);
                        tellOf(row);
                    });
        }
    }

    private void told(ReconsiderationRow row, Outcome outcome) {
        events.publishEvent(act("close-reconsideration", row, Act.SYSTEM).changing("reconsideration", null, outcome));
    }

    private static Act act(String action, ReconsiderationRow row, String user) {
        Act act = Act.onCase(row.caseKey().text(), action, user);
        return row.isOfRound() ? act.inRound(row.round()) : act;
    }
}
