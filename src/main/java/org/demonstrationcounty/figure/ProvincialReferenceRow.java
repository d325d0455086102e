package org.demonstrationcounty.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "provincial_reference")
public class ProvincialReferenceRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int dataYear;
    private BigDecimal smeRevenueGrowth;
    private String suppliedBy;
    private Instant suppliedAt;

    /** Why it was corrected; null if no round of the year had been confirmed. */
    private @Nullable String reason;

    protected ProvincialReferenceRow() {}

    public ProvincialReferenceRow(
            int dataYear, BigDecimal smeRevenueGrowth, @Nullable String reason, String suppliedBy, Instant suppliedAt) {
        this.dataYear = dataYear;
        this.smeRevenueGrowth = smeRevenueGrowth;
        this.reason = reason;
        this.suppliedBy = suppliedBy;
        this.suppliedAt = suppliedAt;
    }

    public int dataYear() {
        return dataYear;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String suppliedBy() {
        return suppliedBy;
    }

    public Instant suppliedAt() {
        return suppliedAt;
    }

    public BigDecimal smeRevenueGrowth() {
        return smeRevenueGrowth;
    }
}
