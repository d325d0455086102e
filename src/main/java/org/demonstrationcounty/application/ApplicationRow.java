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
import org.demonstrationcounty.step.Submission;

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
    private String readBy;
    private Instant readAt;

    @ElementCollection
    @CollectionTable(name = "base_figure", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "figure")
    private Map<String, BigDecimal> base = new HashMap<>();

    protected ApplicationRow() {}

    ApplicationRow(Submission submitted, int version, Map<String, BigDecimal> base, Instant at) {
        this.caseKey = submitted.caseKey();
        this.version = version;
        this.leadDepartment = submitted.text("leadDepartment");
        this.contactName = submitted.text("contactName");
        this.contactPhone = submitted.text("contactPhone");
        this.statement = submitted.text("statement");
        this.marketEntities = submitted.whole("marketEntities");
        this.belowScaleIndustrial = submitted.whole("belowScaleIndustrial");
        this.aboveScaleIndustrial = submitted.whole("aboveScaleIndustrial");
        this.leadingIndustry = submitted.text("leadingIndustry");
        this.chainEnterprises = submitted.whole("chainEnterprises");
        this.startupBases = submitted.whole("startupBases");
        this.srdiEnterprises = submitted.whole("srdiEnterprises");
        this.formerPovertyCounty = submitted.flag("formerPovertyCounty");
        this.serviceOrganisation = submitted.flag("serviceOrganisation");
        this.submittedBy = submitted.user();
        this.submittedAt = at;
        this.base.putAll(base);
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
