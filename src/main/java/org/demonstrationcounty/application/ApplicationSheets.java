package org.demonstrationcounty.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.DecisionViews;
import org.demonstrationcounty.casefile.NamedFields;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.EligibilityCondition;
import org.demonstrationcounty.policy.NamedIndicator;
import org.demonstrationcounty.step.Labels;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what the forms of an application show. */
@Component
public class ApplicationSheets {

    private static final String FORM = "prepare-application";

    private final CaseFiles files;
    private final CaseViews cases;
    private final DecisionViews decisions;
    private final Applications applications;
    private final Editions editions;
    private final Counties counties;
    private final AccountNames names;
    private final Labels labels;
    private final NamedFields named;
    private final ExplainedAgreement agreement;

    ApplicationSheets(
            CaseFiles files,
            CaseViews cases,
            DecisionViews decisions,
            Applications applications,
            Editions editions,
            Counties counties,
            AccountNames names,
            Labels labels,
            NamedFields named,
            ExplainedAgreement agreement) {
        this.files = files;
        this.cases = cases;
        this.decisions = decisions;
        this.applications = applications;
        this.editions = editions;
        this.counties = counties;
        this.names = names;
        this.labels = labels;
        this.named = named;
        this.agreement = agreement;
    }

    public ApplicationView of(CaseKey caseKey) {
        Application application = applications.latest(caseKey).orElse(null);
        return new ApplicationView(
                cases.summary(files.get(caseKey)),
                decisions.of(caseKey),
                baseRows(),
                conditions(),
                application == null ? null : formerBaseRows(application),
                application,
                application == null ? null : stated(application),
                application == null ? null : names.of(application.submittedBy(), application.submittedAt()),
                application == null ? null : eligibility(application),
                List.of(),
                List.of());
    }

    /** The same for those who decide on it, with the fields that their decision must give besides. */
    public ApplicationView toReview(CaseKey caseKey) {
        return of(caseKey).wanting(agreement.wanted(caseKey));
    }

    /** The same for the county that corrects it, with the fields that the return names. */
    ApplicationView toCorrect(CaseKey caseKey) {
        Decision returned = applications.returned(caseKey).orElseThrow();
        return of(caseKey)
                .returned(returned.toCorrect().stream()
                        .map(field -> new ApplicationView.ToCorrect(field, named.label(field), returned.comment()))
                        .toList());
    }

    /**
     * The correction of this version. If the bureau recorded that no correction was submitted (P9), nothing differs.
     */
    CorrectionView ofCorrection(CaseKey caseKey, int version) {
        Application before = applications.version(caseKey, Math.max(1, version - 1));
        Application after = applications.version(caseKey, version);
        Map<String, String> labels = this.labels.of(FORM);
        return new CorrectionView(
                of(caseKey),
                decisions.view(applications.askedFor(caseKey, version)),
                Change.ofFields(before, after).stream()
                        .map(change -> new CorrectionView.ChangeView(change, labelOf(change.field(), labels)))
                        .toList(),
                Change.ofBase(before, after));
    }

    private List<ApplicationView.Stated> stated(Application application) {
        Map<String, String> labels = this.labels.of(FORM);
        return application.fields().entrySet().stream()
                .map(field ->
                        new ApplicationView.Stated(field.getKey(), labelOf(field.getKey(), labels), field.getValue()))
                .toList();
    }

    private static String labelOf(String field, Map<String, String> labels) {
        return Objects.requireNonNull(labels.get(field), field);
    }

    /**
     * The conditions, met or not. A condition that is not met is shown, and the application is accepted all the same
     * (P1).
     */
    private List<ApplicationView.Eligibility> eligibility(Application application) {
        return editions.current().eligibility().stream()
                .map(condition -> held(condition, application))
                .toList();
    }

    private List<ApplicationView.Condition> conditions() {
        return editions.current().eligibility().stream()
                .map(condition -> new ApplicationView.Condition(
                        condition.field(),
                        Application.statesYesOrNo(condition.field()),
                        condition.least(),
                        condition.leastFormerPoverty()))
                .toList();
    }

    private static ApplicationView.Eligibility held(EligibilityCondition condition, Application application) {
        String name = condition.name().in(language());
        BigDecimal stated = application.stated(condition.field());
        boolean poor = application.formerPovertyCounty();
        boolean met = application.meets(condition);
        return Application.statesYesOrNo(condition.field())
                ? new ApplicationView.Eligibility(name, true, stated.signum() > 0, met)
                : new ApplicationView.Eligibility(name, condition.leastFor(poor), stated, met);
    }

    private List<ApplicationView.BaseView> baseRows() {
        return rows(editions.current().standard().indicators().stream());
    }

    /** Rows for base figures whose indicators are not in the current edition (R21). */
    private List<ApplicationView.BaseView> formerBaseRows(Application application) {
        Standard current = editions.current().standard();
        return rows(application.base().keySet().stream()
                .filter(code -> current.find(code).isEmpty())
                .sorted()
                .flatMap(code -> editions.findIndicator(code).stream()));
    }

    private List<ApplicationView.BaseView> rows(Stream<Indicator> indicators) {
        Map<String, String> offices = counties.officeNames();
        return indicators
                .map(indicator -> NamedIndicator.of(indicator, language()))
                .map(row -> new ApplicationView.BaseView(row, offices.getOrDefault(row.department(), "")))
                .toList();
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
