package org.demonstrationcounty.application;

import java.math.BigDecimal;
import java.util.Map;
import org.demonstrationcounty.step.Submission;

/** What a county applies with: its statement on the six conditions (R1) and the base of the indicators (R3). */
record NewApplication(
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

    static NewApplication of(Submission submitted, Map<String, BigDecimal> base) {
        return new NewApplication(
                submitted.text("leadDepartment"),
                submitted.text("contactName"),
                submitted.text("contactPhone"),
                submitted.text("statement"),
                submitted.whole("marketEntities"),
                submitted.whole("belowScaleIndustrial"),
                submitted.whole("aboveScaleIndustrial"),
                submitted.text("leadingIndustry"),
                submitted.whole("chainEnterprises"),
                submitted.whole("startupBases"),
                submitted.whole("srdiEnterprises"),
                submitted.flag("formerPovertyCounty"),
                submitted.flag("serviceOrganisation"),
                base);
    }
}
