package org.demonstrationcounty.receipt;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.step.GoneTask;
import org.demonstrationcounty.step.Steps;
import org.demonstrationcounty.step.TaskFates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says who did a task and when, by its receipt. For a task that nobody did it says how the case ended or went on. */
@Component
class FatesOfTasks implements TaskFates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String DONE = "step.already-done";

    private final Receipts receipts;
    private final CaseFiles files;
    private final ObjectProvider<Steps> steps;
    private final Counties counties;
    private final AccountNames accounts;
    private final IdentityService identity;

    FatesOfTasks(
            Receipts receipts,
            CaseFiles files,
            ObjectProvider<Steps> steps,
            Counties counties,
            AccountNames accounts,
            IdentityService identity) {
        this.receipts = receipts;
        this.files = files;
        this.steps = steps;
        this.counties = counties;
        this.accounts = accounts;
        this.identity = identity;
    }

    @Override
    public Refusal of(GoneTask task) {
        if (!task.completed()) {
            return takenAway(task);
        }
        return receipts.find(task.id())
                .map(receipt -> Refusal.of(DONE, who(receipt), time(receipt.at())))
                .orElseGet(() -> Refusal.of(DONE, Refusal.of("fate.somebody"), time(task.endedAt())));
    }

    private Refusal who(Receipt receipt) {
        CurrentUser reader = CurrentUser.of(identity);
        if (reader.id().equals(receipt.user())) {
            return Refusal.of("fate.you");
        }
        return receipt.isOf(reader)
                ? Refusal.of("fate.colleague", accounts.of(receipt.user(), receipt.at()))
                : Refusal.of("fate.office", counties.groupNames(receipt.offices(), receipt.day()));
    }

    private Refusal takenAway(GoneTask task) {
        CaseFile file = files.get(task.caseKey());
        if (file.stage().isEnd()) {
            Refusal end = Refusal.of("fate.case-ended", Refusal.of("stage." + file.stage()));
            return Refusal.of("step.taken-away", time(task.endedAt()), end);
        }
        String reason = steps.getObject().of(task.step()).takenAway(task.caseKey());
        return reason.startsWith("fate.")
                ? Refusal.of("step.taken-away", time(task.endedAt()), Refusal.of(reason))
                : Refusal.of(reason);
    }

    private static String time(Instant moment) {
        return TIME.format(ProgrammeClock.local(moment));
    }
}
