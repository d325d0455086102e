package org.demonstrationcounty.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.demonstrationcounty.county.CaseKey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "case_file")
class CaseFileRow implements Persistable<String> {

    @Id
    private String caseKey;

    private String countyKey;
    private int applicationYear;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Stage stage;

    private int round;
    private @Nullable Integer consentYear;
    private @Nullable Integer firstDataYear;
    private boolean ended;

    /** The county while its case runs. Its key ensures that a county has only one running case (R2). */
    private @Nullable String runningCounty;

    private String processInstanceId;
    private String openedBy;
    private Instant openedAt;

    /** When the case last entered a stage or was decided on; null before its first stage. */
    private @Nullable Instant latestMoment;

    /** When a case that had begun before was recorded here; null if it began here. */
    private @Nullable Instant importedAt;

    @Version
    private @Nullable Long revision;

    protected CaseFileRow() {}

    CaseFileRow(CaseFile file, String openedBy) {
        this.caseKey = file.caseKey().text();
        this.countyKey = file.countyKey();
        this.runningCounty = file.countyKey();
        this.applicationYear = file.applicationYear();
        this.stage = file.stage();
        this.processInstanceId = file.processInstanceId();
        this.openedBy = openedBy;
        this.openedAt = file.openedAt();
    }

    /** A case that began before. It has no process instance yet. */
    CaseFileRow(FormerCase former, String user, Instant importedAt) {
        this(former.file(importedAt), user);
        this.round = former.round();
        this.consentYear = former.consentYear();
        this.firstDataYear = former.firstDataYear();
        this.latestMoment = former.latestMoment();
        this.importedAt = importedAt;
    }

    CaseFile file() {
        return new CaseFile(
                new CaseKey(caseKey),
                countyKey,
                applicationYear,
                stage,
                round,
                consentYear,
                firstDataYear,
                processInstanceId,
                openedAt,
                importedAt);
    }

    void enter(Stage next) {
        if (next.isEnd()) {
            runningCounty = null;
        } else if (ended) {
            runningCounty = countyKey;
        }
        stage = next;
        ended = next.isEnd();
    }

    void resume(String instance) {
        processInstanceId = instance;
    }

    void consentIn(int year, int firstDataYear) {
        this.consentYear = year;
        this.firstDataYear = firstDataYear;
    }

    @Nullable
    Instant latestMoment() {
        return latestMoment;
    }

    void reached(Instant moment) {
        latestMoment = moment;
    }

    int nextRound() {
        return ++round;
    }

    int round() {
        return round;
    }

    @Override
    public String getId() {
        return caseKey;
    }

    @Override
    public boolean isNew() {
        return revision == null;
    }
}
