package org.demonstrationcounty.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.StepContext;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

@Entity
@Table(name = "supplied_figure")
public class SuppliedFigureRow {

    /** The kinds of a supplied figure. */
    public enum Kind {
        /** The figure of the data year. */
        CURRENT,
        /** The figure of the year before. */
        BASE,
        /** A growth with which figures are compared. */
        REFERENCE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;
    private Long requestId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    private String indicator;
    private @Nullable BigDecimal figure;
    private @Nullable String note;
    private String department;
    private String suppliedByOffice;
    private String suppliedBy;
    private Instant suppliedAt;

    /** Whether it was certified in a rectification. If so, it is not the year's own figure. */
    private boolean rectified;

    protected SuppliedFigureRow() {}

    SuppliedFigureRow(StepContext from, FigureRequestRow asked, SuppliedFigure supplied, String user, Instant at) {
        this.caseKey = from.caseKey().text();
        this.round = from.round();
        this.requestId = asked.id();
        this.rectified = asked.isRectified();
        this.kind = supplied.kind();
        this.indicator = supplied.indicator();
        this.figure = supplied.figure();
        this.note = supplied.note();
        this.department = from.text("department");
        this.suppliedByOffice = supplied.office();
        this.suppliedBy = user;
        this.suppliedAt = at;
    }

    SuppliedFigureRow(FigureCorrection correction, Long requestId, Instant at) {
        SuppliedFigure supplied = correction.supplied();
        this.caseKey = correction.caseKey().text();
        this.round = correction.round();
        this.requestId = requestId;
        this.kind = supplied.kind();
        this.indicator = supplied.indicator();
        this.figure = supplied.figure();
        this.note = supplied.note();
        this.department = correction.locked().department();
        this.suppliedByOffice = supplied.office();
        this.suppliedBy = correction.user();
        this.suppliedAt = at;
    }

    /** A figure that was certified before its case was recorded here. */
    SuppliedFigureRow(
            AssessedRound round,
            FigureRequestRow asked,
            SuppliedFigure supplied,
            String department,
            String user,
            Instant at) {
        this.caseKey = round.caseKey().text();
        this.round = round.round();
        this.requestId = asked.id();
        this.rectified = asked.isRectified();
        this.kind = supplied.kind();
        this.indicator = supplied.indicator();
        this.figure = supplied.figure();
        this.note = supplied.note();
        this.department = department;
        this.suppliedByOffice = supplied.office();
        this.suppliedBy = user;
        this.suppliedAt = at;
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    int round() {
        return round;
    }

    SqlParameterSource columns() {
        return new MapSqlParameterSource()
                .addValue("caseKey", caseKey)
                .addValue("round", round)
                .addValue("requestId", requestId)
                .addValue("kind", kind.name())
                .addValue("indicator", indicator)
                .addValue("figure", figure, Types.NUMERIC)
                .addValue("note", note, Types.VARCHAR)
                .addValue("department", department)
                .addValue("suppliedByOffice", suppliedByOffice)
                .addValue("suppliedBy", suppliedBy)
                .addValue("suppliedAt", suppliedAt.atOffset(ZoneOffset.UTC))
                .addValue("rectified", rectified);
    }

    public SuppliedFigure supplied() {
        return new SuppliedFigure(kind, indicator, figure, note, suppliedByOffice);
    }

    boolean isRectified() {
        return rectified;
    }

    public String suppliedBy() {
        return suppliedBy;
    }

    public Instant suppliedAt() {
        return suppliedAt;
    }
}
