package org.demonstrationcounty.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "application_version")
class ApplicationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int version;
    private String leadDepartment;
    private String contactName;
    private String contactPhone;
    private String statement;
    private long marketEntities;
    private long belowScaleIndustrial;
    private long aboveScaleIndustrial;
    private String leadingIndustry;
    private long chainEnterprises;
    private long startupBases;
    private long srdiEnterprises;
    private boolean formerPovertyCounty;
    private boolean serviceOrganisation;
    private String submittedBy;
    private Instant submittedAt;
    private @Nullable String readBy;
    private @Nullable Instant readAt;

    @ElementCollection
    @CollectionTable(name = "base_figure", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "figure")
    private Map<String, BigDecimal> base = new HashMap<>();

    protected ApplicationRow() {}

    ApplicationRow(CaseKey caseKey, int version, NewApplication submitted, String user, Instant at) {
        this.caseKey = caseKey.text();
        this.version = version;
        this.leadDepartment = submitted.leadDepartment();
        this.contactName = submitted.contactName();
        this.contactPhone = submitted.contactPhone();
        this.statement = submitted.statement();
        this.marketEntities = submitted.marketEntities();
        this.belowScaleIndustrial = submitted.belowScaleIndustrial();
        this.aboveScaleIndustrial = submitted.aboveScaleIndustrial();
        this.leadingIndustry = submitted.leadingIndustry();
        this.chainEnterprises = submitted.chainEnterprises();
        this.startupBases = submitted.startupBases();
        this.srdiEnterprises = submitted.srdiEnterprises();
        this.formerPovertyCounty = submitted.formerPovertyCounty();
        this.serviceOrganisation = submitted.serviceOrganisation();
        this.submittedBy = user;
        this.submittedAt = at;
        this.base.putAll(submitted.base());
    }

    Application application() {
        return new Application(
                version,
                submittedBy,
                submittedAt,
                leadDepartment,
                contactName,
                contactPhone,
                statement,
                marketEntities,
                belowScaleIndustrial,
                aboveScaleIndustrial,
                leadingIndustry,
                chainEnterprises,
                startupBases,
                srdiEnterprises,
                formerPovertyCounty,
                serviceOrganisation,
                Map.copyOf(base),
                readAt);
    }

    void read(String user, Instant at) {
        readBy = user;
        readAt = at;
    }
}
