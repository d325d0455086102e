package org.demonstrationcounty.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.casefile.DecisionViews;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.EligibilityCondition;
import org.demonstrationcounty.policy.IndicatorRow;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms on the way of an application show. */
@Component
public class ApplicationSheets {

    /**
     * A condition of P1 beside what the county states.
     *
     * @param required the least that is asked, or true where the condition is a yes
     */
    record Eligibility(String name, Object required, Object stated, boolean met) {}

    /** A row of the base figures. */
    record BaseRow(@JsonUnwrapped IndicatorRow indicator, String departmentName) {}

    private final CaseFiles files;
    private final CaseViews cases;
    private final DecisionViews decisions;
    private final Applications applications;
    private final Editions editions;
    private final Counties counties;
    private final AccountNames names;

    ApplicationSheets(
            CaseFiles files,
            CaseViews cases,
            DecisionViews decisions,
            Applications applications,
            Editions editions,
            Counties counties,
            AccountNames names) {
        this.files = files;
        this.cases = cases;
        this.decisions = decisions;
        this.applications = applications;
        this.editions = editions;
        this.counties = counties;
        this.names = names;
    }

    public Map<String, Object> of(CaseKey caseKey) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("case", cases.summary(files.get(caseKey)));
        sheet.put("decisions", decisions.of(caseKey));
        sheet.put("baseRows", baseRows());
        applications.latest(caseKey).ifPresent(application -> {
            sheet.put("application", application);
            sheet.put("submittedBy", names.of(application.submittedBy()));
            sheet.put("eligibility", eligibility(application));
        });
        return sheet;
    }

    /** The application as it is now, what this version changed of the one before, and the decision that asked for it. */
    Map<String, Object> ofCorrection(CaseKey caseKey, int version) {
        Application before = applications.version(caseKey, version - 1);
        Application after = applications.version(caseKey, version);
        Map<String, Object> sheet = of(caseKey);
        sheet.put("askedFor", decisions.view(applications.askedFor(caseKey, version)));
        sheet.put("changes", Change.ofFields(before, after));
        sheet.put("baseChanges", Change.ofBase(before, after));
        return sheet;
    }

    /** Conditions that are not met are shown; they refuse nothing by themselves (P1). */
    private List<Eligibility> eligibility(Application application) {
        return editions.current().eligibility().stream()
                .map(condition -> held(condition, application))
                .toList();
    }

    private static Eligibility held(EligibilityCondition condition, Application application) {
        String name = condition.name().in(language());
        BigDecimal stated = application.stated(condition.field());
        boolean poor = application.formerPovertyCounty();
        boolean met = condition.isMetBy(stated, poor);
        return Application.statesYesOrNo(condition.field())
                ? new Eligibility(name, true, stated.signum() > 0, met)
                : new Eligibility(name, condition.leastFor(poor), stated, met);
    }

    private List<BaseRow> baseRows() {
        Map<String, String> offices = counties.officeNames();
        return IndicatorRow.of(editions.current().standard(), language()).stream()
                .map(row -> new BaseRow(row, offices.getOrDefault(row.department(), "")))
                .toList();
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
