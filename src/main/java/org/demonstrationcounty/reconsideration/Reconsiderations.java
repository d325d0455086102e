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

/** The reconsiderations of the cases, one at a time a round; whoever opens, decides or closes one holds its case (P8). */
@Service("reconsiderations")
@Transactional(propagation = Propagation.MANDATORY)
public class Reconsiderations {

    static final String PROCESS = "reconsideration";
    private static final String VARIABLE = "reconsideration";
    private static final String CLOSING = "reconsideration-closed";

    /** The timers that wait while what follows from a revised result is undecided. */
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

    /** What the instance is about: ROUND, DESIGNATION, or TOLD where the county is told alone. */
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

    /** The evaluation that the bureau last refused to make the result of a round; empty for none. */
    Optional<Integer> refusedAttempt(AssessedRound round) {
        return rows.findFirstByCaseKeyAndRoundAndOutcomeOrderByIdDesc(
                        round.caseKey().text(), round.round(), Outcome.UPHELD)
                .map(ReconsiderationRow::attempt);
    }

    ReconsiderationRow openRound(AssessedRound round, int inForce, Asked asked) {
        return begin(new ReconsiderationRow(round.caseKey(), round.round(), asked, inForce, clock.instant()), asked);
    }

    ReconsiderationRow openDesignation(CaseKey caseKey, Asked asked) {
        return begin(new ReconsiderationRow(caseKey, DESIGNATION, asked, null, clock.instant()), asked);
    }

    /** The county is told that another evaluation is in force, which changes nothing that counts. */
    void tell(AssessedRound round, int former, int inForce, Asked asked) {
        ReconsiderationRow row = new ReconsiderationRow(round.caseKey(), round.round(), asked, former, clock.instant());
        row.close(Outcome.IN_FORCE_AT_ONCE, inForce, null, asked.user(), clock.instant());
        start(row);
    }

    private ReconsiderationRow begin(ReconsiderationRow row, Asked asked) {
        start(row);
        events.publishEvent(act("open-reconsideration", row, asked.user())
                .because(asked.reason())
                .changing("reconsideration", null, asked.origin()));
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
     * The latest evaluation no longer differs.
     *
     * @param within whether a step of it is being done: its process then goes on by itself
     */
    void closeByItself(ReconsiderationRow row, int inForce, boolean within) {
        row.close(Outcome.NO_LONGER_DIFFERS, inForce, null, Act.SYSTEM, clock.instant());
        told(row, Outcome.NO_LONGER_DIFFERS);
        if (!within) {
            tellOf(row);
        }
    }

    /** An instance that is gone needs not be told (P10). */
    private void tellOf(ReconsiderationRow closed) {
        if (flow.isRunning(closed.processInstanceId())) {
            flow.tell(CLOSING, closed.processInstanceId());
        }
    }

    /** What followed from a revised result was decided, or is no longer to be. */
    void finish(ReconsiderationRow row) {
        row.finish();
        letTimersGo(row.caseKey());
    }

    /** The round is passed after all: nothing is left to decide. */
    void cancelWhatFollows(CaseKey caseKey, int round) {
        rows.findFirstByCaseKeyAndRoundAndStateOrderByIdDesc(caseKey.text(), round, State.DECIDING)
                .ifPresent(deciding -> {
                    finish(deciding);
                    tellOf(deciding);
                });
    }

    /** Timers of the case are due when they may be: not before what follows from a revised result is decided. */
    void letTimersGo(CaseKey caseKey) {
        timers.retime(caseKey, WAITING);
    }

    /** Withdrawal and the end of a creation close them with the case. What was decided stays as it was decided. */
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
