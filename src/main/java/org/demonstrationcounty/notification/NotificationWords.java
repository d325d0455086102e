package org.demonstrationcounty.notification;

import java.util.Objects;
import java.util.Optional;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts what was told into words, in the language of the reader. The words name county, step, decision and day; never a
 * figure, a reason or a person.
 */
@Component
class NotificationWords {

    private final RefusalMessages words;
    private final Counties counties;

    NotificationWords(RefusalMessages words, Counties counties) {
        this.words = words;
        this.counties = counties;
    }

    String of(Told told) {
        return words.of(Refusal.of(
                "notification." + told.kind(),
                caseName(told.caseKey()),
                stepName(told),
                told.dueAt() == null
                        ? ""
                        : ProgrammeClock.local(told.dueAt()).toLocalDate().toString(),
                told.kind() == NotificationKind.DECIDED ? outcome(told) : "",
                told.stage() == null ? "" : words.named("stage." + told.stage()),
                Objects.toString(told.dataYear(), ""),
                told.kind() == NotificationKind.RETURNED ? returned(told.cameFrom()) : corrected(told.cameFrom())));
    }

    private String returned(@Nullable String from) {
        return from == null
                ? words.named("notification.returned")
                : words.of(Refusal.of("notification.returned-from", words.named("step." + from)));
    }

    /** A task that comes a second time says so, because all else in it is as it was. */
    private String corrected(@Nullable String from) {
        return "correct-application".equals(from) ? words.named("notification.corrected") : "";
    }

    /** A fault of ours has a code; what a mail server said stays as it is. */
    String fault(String fault) {
        return words.named(fault);
    }

    String nameOf(NotificationKind kind) {
        return words.named("notification.kind." + kind);
    }

    /** The step with its round, such as 部门填报指标（第1年考核）; empty for none. */
    String stepName(Told told) {
        if (told.step() == null) {
            return "";
        }
        String name = words.named("step." + told.step());
        return told.round() == null ? name : words.of(Refusal.of("notification.in-round", name, told.round()));
    }

    private String caseName(@Nullable CaseKey caseKey) {
        if (caseKey == null) {
            return "";
        }
        String county = counties.find(caseKey.countyKey()).map(County::name).orElse(caseKey.countyKey());
        String year = String.valueOf(caseKey.applicationYear());
        return caseKey.number() == 1
                ? words.of(Refusal.of("notification.case", county, year))
                : words.of(Refusal.of("notification.case-again", county, year, caseKey.number()));
    }

    /** A sentence of its own for what is awaited most, else the step and what was decided there. */
    private String outcome(Told told) {
        return named("notification.outcome." + told.step() + (told.decision() == null ? "" : "." + told.decision()))
                .orElseGet(() -> words.of(Refusal.of("notification.outcome", stepName(told), decisionName(told))));
    }

    private String decisionName(Told told) {
        return named("decision." + told.step() + "." + told.decision())
                .orElseGet(() -> words.named("decision." + told.decision()));
    }

    private Optional<String> named(String key) {
        return Optional.of(words.named(key)).filter(name -> !name.equals(key));
    }
}
