package org.demonstrationcounty.application;

import java.math.BigDecimal;
import java.util.Map;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Submission;

/** An application as it is submitted: the six conditions (R1) and the base figures of the indicators (R3). */
public record NewApplication(
        String leadDepartment,
        String contactName,
        String contactPhone,
        String statement,
        Long marketEntities,
        Long belowScaleIndustrial,
        Long aboveScaleIndustrial,
        String leadingIndustry,
        Long chainEnterprises,
        Long startupBases,
        Long srdiEnterprises,
        Boolean formerPovertyCounty,
        Boolean serviceOrganisation,
        Map<String, BigDecimal> base) {

    static NewApplication of(Submission submitted, Map<String, BigDecimal> base, Refusals refusals) {
        return new NewApplication(
                submitted.demanded("leadDepartment", Submission::text, refusals),
                submitted.demanded("contactName", Submission::text, refusals),
                submitted.demanded("contactPhone", Submission::text, refusals),
                submitted.demanded("statement", Submission::text, refusals),
                submitted.demanded("marketEntities", Submission::whole, refusals),
                submitted.demanded("belowScaleIndustrial", Submission::whole, refusals),
                submitted.demanded("aboveScaleIndustrial", Submission::whole, refusals),
                submitted.demanded("leadingIndustry", Submission::text, refusals),
                submitted.demanded("chainEnterprises", Submission::whole, refusals),
                submitted.demanded("startupBases", Submission::whole, refusals),
                submitted.demanded("srdiEnterprises", Submission::whole, refusals),
                submitted.demanded("formerPovertyCounty", Submission::flag, refusals),
                submitted.demanded("serviceOrganisation", Submission::flag, refusals),
                base);
    }
}
