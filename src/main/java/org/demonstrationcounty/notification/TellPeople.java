package org.demonstrationcounty.notification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.CaseEnded;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.casefile.StageEntered;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.results.ResultsPublished;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.StepPerformed;
import org.demonstrationcounty.step.Submission;
import org.demonstrationcounty.step.TaskBegun;
import org.demonstrationcounty.term.TaskTold;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who is told what, in the transaction in which it happens. It reads nothing that the events do not say, except the
 * city of a county, which is in memory. docs/operations.md has the same as a table.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellPeople {

    private static final Set<Stage> NOTICES = Set.of(Stage.NOTICE, Stage.FINAL_NOTICE);

    private final NewNotifications notifications;
    private final LatestStep latest;
    private final Counties counties;

    TellPeople(NewNotifications notifications, LatestStep latest, Counties counties) {
        this.notifications = notifications;
        this.latest = latest;
        this.counties = counties;
    }

    /** The office that decided knows what it decided. */
    @EventListener
    void on(StepPerformed performed) {
        latest.is(performed);
        Submission submission = performed.submission();
        StepContext at = submission.at();
        if (ToldDecisions.isTold(submission)) {
            Told told = Told.ofDecision(
                    at.caseKey(), at.step(), round(at), ToldDecisions.decision(submission), submission.user());
            countyAndCity(at.caseKey())
                    .filter(office -> !performed.entitling().contains(office))
                    .forEach(office -> notifications.add(Recipient.office(office), told));
        }
    }

    @EventListener
    void on(TaskBegun task) {
        @Nullable StepPerformed before = latest.of(task.caseKey());
        boolean returned = before != null && ToldDecisions.givesBack(before.submission());
        Told told = Told.ofTask(
                returned ? NotificationKind.RETURNED : NotificationKind.CAME,
                task.caseKey(),
                task.taskId(),
                task.step(),
                task.round(),
                task.due(),
                before == null ? null : before.submission().at().step(),
                before == null ? null : before.submission().user());
        tell(task.offices(), told);
    }

    @EventListener
    void on(TaskTold told) {
        Told row = Told.ofTask(
                NotificationKind.valueOf(told.cause().name()),
                told.caseKey(),
                told.taskId(),
                told.step(),
                null,
                told.due(),
                null,
                told.by());
        if (told.account() != null) {
            notifications.add(Recipient.person(told.account()), row);
        }
        tell(told.offices(), row);
    }

    @EventListener
    void on(StageEntered entered) {
        if (entered.left() != null
                && NOTICES.contains(entered.left())
                && !entered.stage().isEnd()) {
            tell(
                    withTheBureau(entered.caseKey()),
                    Told.ofStage(NotificationKind.NOTICE_ENDED, entered.caseKey(), entered.stage()));
        }
    }

    @EventListener
    void on(CaseEnded ended) {
        tell(withTheBureau(ended.caseKey()), Told.ofStage(NotificationKind.ENDED, ended.caseKey(), ended.stage()));
    }

    /** Everybody may read a published year, but only those who took part are told. */
    @EventListener
    void on(ResultsPublished published) {
        Stream<String> counties = published.cases().stream().flatMap(this::countyAndCity);
        Stream<String> offices = this.counties.departments().stream().map(Groups::department);
        tell(
                Stream.of(counties, offices, Stream.of(Groups.BUREAU, Groups.GOVERNMENT))
                        .flatMap(groups -> groups)
                        .distinct()
                        .toList(),
                Told.ofYear(published.dataYear(), published.user()));
    }

    private void tell(Collection<String> offices, Told told) {
        offices.forEach(office -> notifications.add(Recipient.office(office), told));
    }

    private List<String> withTheBureau(CaseKey caseKey) {
        return Stream.concat(countyAndCity(caseKey), Stream.of(Groups.BUREAU)).toList();
    }

    private Stream<String> countyAndCity(CaseKey caseKey) {
        return counties.find(caseKey.countyKey()).stream()
                .flatMap(county -> Stream.of(Groups.county(county.key()), Groups.city(county.cityCode())));
    }

    private static @Nullable Integer round(StepContext at) {
        return at.has("round") ? (Integer) at.round() : null;
    }
}
