package org.demonstrationcounty.reconsideration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.demonstrationcounty.county.CaseKey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "reconsideration")
class ReconsiderationRow {

    /** Stands for the designation in the place of a round. */
    static final int DESIGNATION = 0;

    /** What began it. */
    enum Origin {
        CORRECTION,
        COUNTY,
        BUREAU,
        /** A round of a designated case was revised to failed. */
        ROUND
    }

    enum State {
        /** The bureau has yet to decide on the result, or the government on the revocation. */
        OPEN,
        /** The result was revised to failed; what follows has yet to be decided. */
        DECIDING,
        CLOSED
    }

    enum Outcome {
        /** The new evaluation changed nothing that counts, and was in force at once. */
        IN_FORCE_AT_ONCE,
        /** It was closed by itself: the latest evaluation no longer differs. */
        NO_LONGER_DIFFERS,
        UPHELD,
        REVISED,
        KEPT,
        REVOKED,
        REVOCATION_REFUSED,
        /** The case was withdrawn or ended meanwhile. */
        CASE_ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Origin origin;

    private String reason;
    private String openedBy;
    private Instant openedAt;
    private @Nullable String processInstanceId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state = State.OPEN;

    /** Number of the evaluation that was in force before. */
    private @Nullable Integer formerAttempt;

    /** Number of the evaluation that was decided on. */
    private @Nullable Integer attempt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Outcome outcome;

    private @Nullable String comment;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String readBy;
    private @Nullable Instant readAt;

    @Version
    private long revision;

    protected ReconsiderationRow() {}

    ReconsiderationRow(CaseKey caseKey, int round, Asked asked, @Nullable Integer formerAttempt, Instant at) {
        this.caseKey = caseKey.text();
        this.round = round;
        this.origin = asked.origin();
        this.reason = asked.reason();
        this.openedBy = asked.user();
        this.openedAt = at;
        this.formerAttempt = formerAttempt;
    }

    void begin(String instance) {
        processInstanceId = instance;
    }

    /** It is decided; nothing else follows. */
    void close(Outcome how, @Nullable Integer decidedOn, @Nullable String why, String user, Instant at) {
        decide(how, decidedOn, why, user, at);
        state = State.CLOSED;
    }

    /** It is decided; what follows has yet to be. */
    void decideWhatFollows(@Nullable Integer decidedOn, @Nullable String why, String user, Instant at) {
        decide(Outcome.REVISED, decidedOn, why, user, at);
        state = State.DECIDING;
    }

    private void decide(Outcome how, @Nullable Integer decidedOn, @Nullable String why, String user, Instant at) {
        outcome = how;
        attempt = decidedOn;
        comment = why;
        decidedBy = user;
        decidedAt = at;
    }

    /** What followed was decided too. */
    void finish() {
        state = State.CLOSED;
    }

    void read(String user, Instant at) {
        readBy = user;
        readAt = at;
    }

    Long id() {
        return id;
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    int round() {
        return round;
    }

    boolean isOfRound() {
        return round != DESIGNATION;
    }

    Origin origin() {
        return origin;
    }

    String reason() {
        return reason;
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    String processInstanceId() {
        return Objects.requireNonNull(processInstanceId, "no instance has begun");
    }

    State state() {
        return state;
    }

    /** Number of the evaluation that was in force before; only a round has one. */
    int formerAttempt() {
        return Objects.requireNonNull(formerAttempt, "a designation has no evaluation");
    }

    @Nullable
    Integer attempt() {
        return attempt;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String comment() {
        return comment;
    }
}
