package org.demonstrationcounty.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.input.FigureReader;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.CaseInstance;
import org.demonstrationcounty.step.DeclaredFields;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications of the counties, in all their versions. */
@Service("applications")
@Transactional
public class Applications {

    private static final String FORM = "prepare-application";
    private static final Set<String> REVIEWS = Set.of("city-review", "bureau-review", "meeting");

    private final ApplicationRepository applications;
    private final Decisions decisions;
    private final CaseFiles files;
    private final Editions editions;
    private final ProgrammeClock clock;

    Applications(
            ApplicationRepository applications,
            Decisions decisions,
            CaseFiles files,
            Editions editions,
            ProgrammeClock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.files = files;
        this.editions = editions;
        this.clock = clock;
    }

    /** The latest version; empty before the first submission. */
    public Optional<Application> latest(CaseKey caseKey) {
        return applications.findFirstByCaseKeyOrderByVersionDesc(caseKey.text()).map(ApplicationRow::application);
    }

    /** The number of the latest version. */
    public int version(DelegateExecution execution) {
        return applications.countByCaseKey(CaseInstance.caseKey(execution).text());
    }

    Application version(CaseKey caseKey, int version) {
        return row(caseKey, version).application();
    }

    /** The key of the step that sent the application back. */
    public String returnedBy(DelegateExecution execution) {
        return returnedBy(CaseInstance.caseKey(execution));
    }

    /** The key of the step that sent the application back. */
    public String returnedBy(CaseKey caseKey) {
        return returned(caseKey).map(Decision::step).orElseThrow();
    }

    /**
     * Whether the county has answered the latest return with a new version. If it submitted nothing (P9), it has not.
     */
    public boolean isCorrected(DelegateExecution execution) {
        CaseKey caseKey = CaseInstance.caseKey(execution);
        Instant returnedAt = returned(caseKey).orElseThrow().decidedAt();
        return latest(caseKey).orElseThrow().submittedAt().isAfter(returnedAt);
    }

    /** The decision that asked for this correction: the latest return before it. */
    Decision askedFor(CaseKey caseKey, int version) {
        Instant submitted = version(caseKey, version).submittedAt();
        return decisions.of(caseKey).stream()
                .filter(made -> REVIEWS.contains(made.step()) && made.decision().equals("return"))
                .reduce((before, next) -> next.decidedAt().isAfter(submitted) ? before : next)
                .orElseThrow();
    }

    /** Records that the city has read a correction. */
    void acknowledge(CaseKey caseKey, int version, String user) {
        row(caseKey, version).read(user, clock.instant());
    }

    private ApplicationRow row(CaseKey caseKey, int version) {
        return applications.findByCaseKeyAndVersion(caseKey.text(), version).orElseThrow();
    }

    Optional<Decision> returned(CaseKey caseKey) {
        return decisions.latestReturn(caseKey, REVIEWS);
    }

    NewApplication read(Submission submitted, Refusals refusals) {
        return NewApplication.of(submitted, base(submitted.json("base"), refusals), refusals);
    }

    /** An application that was filed before its case was recorded here. It is read as the form's would be. */
    public NewApplication former(
            CaseKey caseKey, Map<String, Object> given, Map<String, BigDecimal> base, Refusals refusals) {
        StepContext at = new StepContext(FORM, caseKey, null, null, Map.of());
        return NewApplication.of(new Submission(at, "", DeclaredFields.read(FORM, given, refusals)), base, refusals);
    }

    /** Stores an application that was filed before its case was recorded here. */
    public void keep(NewApplication application, CaseKey caseKey, String user, Instant submittedAt) {
        applications.save(new ApplicationRow(caseKey, 1, application, user, submittedAt));
    }

    void submit(NewApplication application, CaseKey caseKey, String user) {
        int version = applications.countByCaseKey(caseKey.text()) + 1;
        applications.save(new ApplicationRow(caseKey, version, application, user, files.moment(caseKey)));
    }

    private Map<String, BigDecimal> base(@Nullable JsonNode stated, Refusals refusals) {
        var standard = editions.current().standard();
        Set<String> codes = standard.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        return new FigureReader(standard, refusals).read(stated, "base", codes);
    }
}
