package org.demonstrationcounty.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.Grades;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assessment_round")
public class RoundRow {

    /** How the figures of the round were settled. */
    public enum Settled {
        CONFIRMED,
        /** The county did not answer in time. */
        SILENT,
        /** The departments answered the county's dispute. */
        DISPUTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NaturalId
    private String caseKey;

    @NaturalId
    private int round;

    private int dataYear;
    private @Nullable String edition;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Settled settled;

    private @Nullable Instant settledAt;

    private @Nullable String grade;

    /** Number of the evaluation that is in force. */
    private @Nullable Integer inForce;

    /**
     * Number of the evaluation by which it ranks. Of a rectified round that is the evaluation of the year's own
     * figures (P6).
     */
    private @Nullable Integer rankedBy;

    /** Whether it ranks among those that passed, and with which score; null before the confirmation. */
    private @Nullable Boolean rankedPassed;

    private @Nullable BigDecimal rankedScore;

    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String revisedBy;
    private @Nullable Instant revisedAt;

    @Version
    private long revision;

    protected RoundRow() {}

    public RoundRow(AssessedRound opened, Instant openedAt) {
        this.caseKey = opened.caseKey().text();
        this.round = opened.round();
        this.dataYear = opened.dataYear();
        this.edition = opened.edition().id();
        this.openedAt = openedAt;
    }

    /** Stores the edition of the round, unless it has one. */
    void keep(String its) {
        edition = edition == null ? its : edition;
    }

    public void settle(Settled how, Instant at) {
        settled = how;
        settledAt = at;
    }

    /** @param score by which it ranks, with bonus points */
    public void confirm(ResultInForce result, BigDecimal score, String user, Instant at) {
        putInForce(result, score);
        confirmedBy = user;
        confirmedAt = at;
    }

    /** A reconsideration led to another result. It also confirms a round that was being rectified. */
    public void revise(ResultInForce result, BigDecimal score, String user, Instant at) {
        putInForce(result, score);
        revisedBy = user;
        revisedAt = at;
        if (confirmedAt == null) {
            confirmedBy = user;
            confirmedAt = at;
        }
    }

    /** The accounts that confirmed or revised the result. */
    public Set<String> decidedBy() {
        return Stream.of(confirmedBy, revisedBy).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Puts an evaluation in force, with its grade and the score by which it ranks. */
    public void putInForce(ResultInForce result, BigDecimal score) {
        grade = result.grade();
        inForce = result.attempt();
        rankedBy = result.rankedBy();
        rankedPassed = !Grades.FAIL.equals(result.grade());
        rankedScore = score;
    }

    /** Takes the confirmation back while figures are certified again. */
    public void reopen() {
        grade = null;
        inForce = null;
        rankedBy = null;
        rankedPassed = null;
        rankedScore = null;
        confirmedBy = null;
        confirmedAt = null;
    }

    /** The day on which it opened. The county has its name of this day in the round (P7). */
    public LocalDate openedOn() {
        return LocalDate.ofInstant(openedAt, ProgrammeClock.ZONE);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    public int round() {
        return round;
    }

    public int dataYear() {
        return dataYear;
    }

    /** Id of the edition with which it opened; null if rounds did not keep it yet. */
    @Nullable
    String edition() {
        return edition;
    }

    public @Nullable Settled settled() {
        return settled;
    }

    public @Nullable String grade() {
        return grade;
    }

    /** The result in force; empty before the confirmation. */
    public Optional<ResultInForce> result() {
        return grade == null || inForce == null || rankedBy == null
                ? Optional.empty()
                : Optional.of(new ResultInForce(grade, inForce, rankedBy));
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    /** When the result in force was confirmed or revised; empty before. */
    public Optional<Instant> decidedAt() {
        return confirmedAt == null ? Optional.empty() : Optional.of(revisedAt == null ? confirmedAt : revisedAt);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
