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

    /** Number in place of a round, for a reconsideration of the designation. */
    static final int DESIGNATION = 0;

    /** What began the reconsideration. */
    enum Origin {
        CORRECTION,
        COUNTY,
        BUREAU,
        /** A round of a designated case was revised to failed. */
        ROUND
    }

    enum State {
        /** The bureau has not decided on the result, or the government has not decided on the revocation. */
        OPEN,
        /** The result was revised to failed, and its consequences are undecided. */
        DECIDING,
        CLOSED
    }

    enum Outcome {
        /** The new evaluation changed nothing that counts and was put in force at once. */
        IN_FORCE_AT_ONCE,
        /** The system closed it, because the latest evaluation no longer differs. */
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

    /** Number of the evaluation that was in force before; null for a designation. */
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

    ReconsiderationRow(CaseKey caseKey, int round, Cause cause, @Nullable Integer formerAttempt, Instant at) {
        this.caseKey = caseKey.text();
        this.round = round;
        this.origin = cause.origin();
        this.reason = cause.reason();
        this.openedBy = cause.user();
        this.openedAt = at;
        this.formerAttempt = formerAttempt;
    }

    void begin(String instance) {
        processInstanceId = instance;
    }

    /** Stores the decision. Nothing else is to be decided. */
    void close(Outcome how, @Nullable Integer decidedOn, @Nullable String why, String user, Instant at) {
        decide(how, decidedOn, why, user, at);
        state = State.CLOSED;
    }

    /** Stores the decision. Its consequences are to be decided. */
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

    /** Closes it after its consequences were decided. */
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

    /** Number of the evaluation that was in force before. Only for a round. */
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
