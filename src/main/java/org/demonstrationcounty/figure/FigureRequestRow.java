package org.demonstrationcounty.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.county.CaseKey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "figure_request")
class FigureRequestRow {

    private static final String BETWEEN = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FigureRequest.Kind kind;

    private String departments;
    /** Null in rows of earlier releases, which kept no codes. */
    private @Nullable String disputed;

    private @Nullable String reason;
    private @Nullable String requestedBy;
    private Instant requestedAt;

    /** Whether the answers belong to a rectification. If not, they are the year's own figures. */
    private boolean rectified;

    protected FigureRequestRow() {}

    FigureRequestRow(CaseKey caseKey, int round, FigureRequest request, boolean rectified, Instant at) {
        this.caseKey = caseKey.text();
        this.round = round;
        this.kind = request.kind();
        this.departments = String.join(BETWEEN, request.departments());
        this.disputed = String.join(BETWEEN, request.disputed());
        this.reason = request.reason();
        this.requestedBy = request.user();
        this.requestedAt = at;
        this.rectified = rectified;
    }

    Long id() {
        return id;
    }

    boolean isRectified() {
        return rectified;
    }

    FigureRequest request() {
        return new FigureRequest(
                kind, parts(departments), reason, requestedBy, disputed == null ? List.of() : parts(disputed));
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN));
    }
}
