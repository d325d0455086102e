package org.demonstrationcounty.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.casefile.DecisionViews;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.EligibilityCondition;
import org.demonstrationcounty.policy.IndicatorRow;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms on the way of an application show. */
@Component
class ApplicationSheets {

    /**
     * A condition of P1 beside what the county states.
     *
     * @param required the least that is asked
     */
    record Eligibility(String name, BigDecimal required, BigDecimal stated, boolean met) {}

    private final CaseFiles files;
    private final CaseViews cases;
    private final DecisionViews decisions;
    private final Applications applications;
    private final Editions editions;

    ApplicationSheets(
            CaseFiles files, CaseViews cases, DecisionViews decisions, Applications applications, Editions editions) {
        this.files = files;
        this.cases = cases;
        this.decisions = decisions;
        this.applications = applications;
        this.editions = editions;
    }

    Map<String, Object> toFillIn(String caseKey) {
        Map<String, Object> sheet = toReview(caseKey);
        sheet.put("baseRows", IndicatorRow.of(editions.current().standard(), language()));
        return sheet;
    }

    Map<String, Object> toReview(String caseKey) {
        CaseFile file = files.get(caseKey);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("case", cases.summary(file));
        sheet.put("decisions", decisions.of(caseKey));
        applications.latest(caseKey).ifPresent(application -> {
            sheet.put("application", application);
            sheet.put("eligibility", eligibility(application));
        });
        return sheet;
    }

    /** Conditions that are not met are shown; they refuse nothing by themselves (P1). */
    private List<Eligibility> eligibility(Application application) {
        Edition edition = editions.current();
        return edition.eligibility().stream()
                .map(condition -> held(condition, application))
                .toList();
    }

    private static Eligibility held(EligibilityCondition condition, Application application) {
        BigDecimal stated = application.stated(condition.field());
        boolean poor = application.formerPovertyCounty();
        return new Eligibility(
                condition.name().in(language()), condition.leastFor(poor), stated, condition.isMetBy(stated, poor));
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
