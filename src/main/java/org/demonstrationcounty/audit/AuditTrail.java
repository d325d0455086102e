package org.demonstrationcounty.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.InChinese;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.StepPerformed;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what is done, in the same transaction, so that neither exists without the other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AuditTrail {

    /** Variables that name the subject of a step, if a case has several. */
    private static final List<String> SUBJECTS = List.of("department", "claim", "objection");

    private final NewEntries added;
    private final AuditWords words;
    private final AccountNames names;
    private final Counties counties;
    private final IdentityService identity;
    private final ProgrammeClock clock;

    AuditTrail(
            NewEntries added,
            AuditWords words,
            AccountNames names,
            Counties counties,
            IdentityService identity,
            ProgrammeClock clock) {
        this.added = added;
        this.words = words;
        this.names = names;
        this.counties = counties;
        this.identity = identity;
        this.clock = clock;
    }

    @EventListener
    void on(StepPerformed performed) {
        Submission submission = performed.submission();
        AuditedAction action = action(submission, performed.entitling());
        List<AuditEntry> entries = SubmittedValues.of(submission, words.fieldsOf(performed.labels())).stream()
                .map(value -> new AuditEntry(action, value, null))
                .toList();
        added.addOfStep(entries, action.code(), performed.amends());
    }

    @EventListener
    void on(Act act) {
        boolean bySystem = act.user().equals(Act.SYSTEM);
        Set<String> groups = CurrentUser.of(identity).groups();
        AuditedAction action = new AuditedAction(
                act.caseKey(),
                act.round(),
                act.action(),
                act.subject(),
                act.personal(),
                act.user(),
                bySystem ? null : joined(groups),
                bySystem ? null : names.of(act.user()),
                bySystem ? null : nameOf(groups),
                null,
                clock.instant());
        FieldNames fields = words.fields();
        added.add(act.changes().stream()
                .map(change -> new AuditEntry(action, value(change, fields, act.reason()), text(change.before())))
                .toList());
    }

    private static AuditedValue value(Act.Change change, FieldNames fields, @Nullable String reason) {
        return new AuditedValue(change.field(), fields.of(change.field()), text(change.after()), reason);
    }

    private AuditedAction action(Submission submission, Set<String> entitling) {
        StepContext at = submission.at();
        return new AuditedAction(
                at.caseKey().text(),
                at.has("round") ? at.round() : null,
                at.step(),
                subject(at),
                at.has("objection"),
                submission.user(),
                joined(entitling),
                names.of(submission.user()),
                nameOf(entitling),
                at.processInstanceId(),
                clock.instant());
    }

    private String nameOf(Set<String> groups) {
        return InChinese.get(() -> counties.groupNames(groups, clock.today()));
    }

    private static String subject(StepContext at) {
        return SUBJECTS.stream()
                .filter(at::has)
                .findFirst()
                .map(name -> name + " " + at.variables().get(name))
                .orElse("");
    }

    private static String joined(Set<String> groups) {
        return String.join(",", new TreeSet<>(groups));
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return Objects.toString(value, null);
    }
}
