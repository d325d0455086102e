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
 * What becomes of a new evaluation of a confirmed round: where it changes nothing that counts it is in force at once, and the county is
 * told; where it does, the bureau reconsiders (P8).
 */
@Component
class NewEvaluations {

    private final Standing standing;
    private final Reconsiderations reconsiderations;
    private final Rounds rounds;
    private final RefusalMessages words;
    private final ApplicationEventPublisher events;

    NewEvaluations(
            Standing standing,
            Reconsiderations reconsiderations,
            Rounds rounds,
            RefusalMessages words,
            ApplicationEventPublisher events) {
        this.standing = standing;
        this.reconsiderations = reconsiderations;
        this.rounds = rounds;
        this.words = words;
        this.events = events;
    }

    @EventListener
    void on(JudgedAgain judged) {
        String reason = judged.reason() == null ? words.named("reconsideration.figures-changed") : judged.reason();
        weigh(judged.round(), new Asked(Origin.CORRECTION, reason, judged.user()), false);
    }

    /** @param within whether a step of the open reconsideration is being done */
    void weigh(AssessedRound round, Asked asked, boolean within) {
        ResultInForce inForce = standing.inForce(round).orElse(null);
        if (inForce == null) {
            return;
        }
        Optional<ReconsiderationRow> open = reconsiderations.open(round.caseKey(), round.round());
        ResultInForce latest = standing.byLatest(round, inForce.grade());
        if (!standing.differs(round, inForce, latest)) {
            putInForce(round, inForce, latest, within ? null : asked);
            open.filter(row -> row.origin() == Origin.CORRECTION)
                    .ifPresent(row -> reconsiderations.closeByItself(row, latest.attempt(), within));
        } else if (open.isEmpty() && !wasRefused(round, latest)) {
            reconsiderations.openRound(round, inForce.attempt(), asked);
        }
    }

    private boolean wasRefused(AssessedRound round, ResultInForce latest) {
        return reconsiderations
                .refusedAttempt(round)
                .filter(refused -> standing.comesToTheSame(round, refused, latest.attempt()))
                .isPresent();
    }

    /** @param told what the county is told of it by; null where it is told anyway */
    private void putInForce(AssessedRound round, ResultInForce before, ResultInForce now, @Nullable Asked told) {
        rounds.put(round, now);
        if (!standing.isSame(round, before.attempt(), now.attempt())
                || !standing.isSame(round, before.rankedBy(), now.rankedBy())) {
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
