package org.demonstrationcounty.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demonstrationcounty.policy.EligibilityCondition;
import org.jspecify.annotations.Nullable;

/**
 * A version of an application, as the county submitted it (P1, P2).
 *
 * @param version from 1; each correction adds one
 * @param marketEntities number of 市场主体 (households); the counts after it are of enterprises and bases
 * @param base figures of the year before the application year (R3), by indicator code
 * @param readAt when the city read this correction; null if it has not read it or need not
 */
public record Application(
        int version,
        String submittedBy,
        Instant submittedAt,
        String leadDepartment,
        String contactName,
        String contactPhone,
        String statement,
        long marketEntities,
        long belowScaleIndustrial,
        long aboveScaleIndustrial,
        String leadingIndustry,
        long chainEnterprises,
        long startupBases,
        long srdiEnterprises,
        boolean formerPovertyCounty,
        boolean serviceOrganisation,
        Map<String, BigDecimal> base,
        @Nullable Instant readAt) {

    /** The fields that the county filled in, by name and in the order of the form, without the base figures. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("leadDepartment", leadDepartment);
        fields.put("contactName", contactName);
        fields.put("contactPhone", contactPhone);
        fields.put("marketEntities", marketEntities);
        fields.put("belowScaleIndustrial", belowScaleIndustrial);
        fields.put("aboveScaleIndustrial", aboveScaleIndustrial);
        fields.put("leadingIndustry", leadingIndustry);
        fields.put("chainEnterprises", chainEnterprises);
        fields.put("startupBases", startupBases);
        fields.put("srdiEnterprises", srdiEnterprises);
        fields.put("formerPovertyCounty", formerPovertyCounty);
        fields.put("serviceOrganisation", serviceOrganisation);
        fields.put("statement", statement);
        return fields;
    }

    boolean meets(EligibilityCondition condition) {
        return condition.isMetBy(stated(condition.field()), formerPovertyCounty);
    }

    static boolean statesYesOrNo(String field) {
        return field.equals("serviceOrganisation");
    }

    /** The value that an eligibility condition checks, by the name of its field. A yes is 1 and a no is 0. */
    BigDecimal stated(String field) {
        return switch (field) {
            case "marketEntities" -> BigDecimal.valueOf(marketEntities);
            case "belowScaleIndustrial" -> BigDecimal.valueOf(belowScaleIndustrial);
            case "aboveScaleIndustrial" -> BigDecimal.valueOf(aboveScaleIndustrial);
            case "chainEnterprises" -> BigDecimal.valueOf(chainEnterprises);
            case "startupBases" -> BigDecimal.valueOf(startupBases);
            case "srdiEnterprises" -> BigDecimal.valueOf(srdiEnterprises);
            case "serviceOrganisation" -> serviceOrganisation ? BigDecimal.ONE : BigDecimal.ZERO;
            default -> throw new IllegalArgumentException(field);
        };
    }
}
