package org.demonstrationcounty.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.demonstrationcounty.step.Submission;

@Entity
@Table(name = "notice")
class NoticeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private String processInstanceId;
    private LocalDate publishOn;
    private Instant expiresAt;
    private String publishedBy;
    private Instant publishedAt;

    protected NoticeRow() {}

    NoticeRow(Submission submitted, Instant expiresAt, Instant publishedAt) {
        this.caseKey = submitted.caseKey();
        this.processInstanceId = submitted.at().processInstanceId();
        this.publishOn = submitted.date("publishOn");
        this.expiresAt = expiresAt;
        this.publishedBy = submitted.user();
        this.publishedAt = publishedAt;
    }

    Long id() {
        return id;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    LocalDate publishOn() {
        return publishOn;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** From 00:00 of publication day until 24:00 of the last day. */
    boolean standsAt(Instant moment, ZoneId zone) {
        return !moment.isBefore(publishOn.atStartOfDay(zone).toInstant()) && moment.isBefore(expiresAt);
    }
}
