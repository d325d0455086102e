package org.demonstrationcounty.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.step.StepContext;

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

    NoticeRow(StepContext at, LocalDate publishOn, Instant expiresAt, String user, Instant publishedAt) {
        this.caseKey = at.caseKey().text();
        this.processInstanceId = at.processInstanceId();
        this.publishOn = publishOn;
        this.expiresAt = expiresAt;
        this.publishedBy = user;
        this.publishedAt = publishedAt;
    }

    Long id() {
        return id;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    void goOnIn(String instance) {
        processInstanceId = instance;
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    void expireAt(Instant moment) {
        expiresAt = moment;
    }

    LocalDate publishOn() {
        return publishOn;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Whether the notice is open: from 00:00 of the day of publication until 24:00 of its last day. */
    boolean standsAt(Instant moment, ZoneId zone) {
        return !moment.isBefore(publishOn.atStartOfDay(zone).toInstant()) && moment.isBefore(expiresAt);
    }
}
