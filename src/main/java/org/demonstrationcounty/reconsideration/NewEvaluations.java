package org.demonstrationcounty.reconsideration;

import java.util.Optional;
import org.demonstrationcounty.assessment.Rounds;
import org.demonstrationcounty.evaluation.JudgedAgain;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.Origin;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.ResultInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Handles a new evaluation of a confirmed round (P8). If it changes nothing that counts, it is put in force at once and
 * the county is told. Otherwise the bureau reconsiders the round.
 */
@Component
class NewEvaluations {

    private final ResultComparison comparison;
    private final Reconsiderations reconsiderations;
    private final Rounds rounds;
    private final RefusalMessages words;
    private final ApplicationEventPublisher events;

    NewEvaluations(
            ResultComparison comparison,
            Reconsiderations reconsiderations,
            Rounds rounds,
            RefusalMessages words,
            ApplicationEventPublisher events) {
        this.comparison = comparison;
        this.reconsiderations = reconsiderations;
        this.rounds = rounds;
        this.words = words;
        this.events = events;
    }

    @EventListener
    void on(JudgedAgain judged) {
        String reason = judged.reason() == null ? words.named("reconsideration.figures-changed") : judged.reason();
        weigh(judged.round(), new Cause(Origin.CORRECTION, reason, judged.user()), false);
    }

    /** @param within whether this is called in a step of the open reconsideration */
    void weigh(AssessedRound round, Cause cause, boolean within) {
        ResultInForce inForce = comparison.inForce(round).orElse(null);
        if (inForce == null) {
            return;
        }
        Optional<ReconsiderationRow> open = reconsiderations.open(round.caseKey(), round.round());
        ResultInForce latest = comparison.byLatest(round, inForce.grade());
        if (!comparison.differs(round, inForce, latest)) {
            putInForce(round, inForce, latest, within ? null : cause);
            open.filter(row -> row.origin() == Origin.CORRECTION)
                    .ifPresent(row -> reconsiderations.closeByItself(row, latest.attempt(), within));
        } else if (open.isEmpty() && !wasRefused(round, latest)) {
            reconsiderations.openRound(round, inForce.attempt(), cause);
        }
    }

    private boolean wasRefused(AssessedRound round, ResultInForce latest) {
        return reconsiderations
                .refusedAttempt(round)
                .filter(refused -> comparison.comesToTheSame(round, refused, latest.attempt()))
                .isPresent();
    }

    /** @param told what the county reads as the cause; null if the county learns of it from the open reconsideration */
    private void putInForce(AssessedRound round, ResultInForce before, ResultInForce now, @Nullable Cause told) {
        rounds.putInForce(round, now);
        if (!comparison.isSame(round, before.attempt(), now.attempt())
                || !comparison.isSame(round, before.rankedBy(), now.rankedBy())) {
            events.publishEvent(Act.onCase(round.caseKey().text(), "put-in-force", Act.SYSTEM)
                    .inRound(round.round())
                    .because(told == null ? null : told.reason())
                    .changing("attempt", before.attempt(), now.attempt()));
            if (told != null) {
                reconsiderations.tell(round, before.attempt(), now.attempt(), told);
            }
        }
    }
}
