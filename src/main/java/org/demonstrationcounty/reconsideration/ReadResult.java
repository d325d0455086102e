package org.demonstrationcounty.reconsideration;

import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.Lateness;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 查阅结果: the county reads what has changed and why, or why nothing has (P8). */
@Component
class ReadResult implements Step<Void> {

    private final Reconsiderations reconsiderations;
    private final AssessedRounds rounds;
    private final ReconsiderationSheets sheets;
    private final ProgrammeClock clock;

    ReadResult(
            Reconsiderations reconsiderations,
            AssessedRounds rounds,
            ReconsiderationSheets sheets,
            ProgrammeClock clock) {
        this.reconsiderations = reconsiderations;
        this.rounds = rounds;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "read-result";
    }

    @Override
    public Void read(Submission submitted, Refusals refusals) {
        return null;
    }

    @Override
    public void perform(Void nothing, StepContext at, String user) {
        reconsiderations.of(at).read(user, clock.instant());
    }

    @Override
    public Lateness whenLate(StepContext at) {
        return Lateness.READ;
    }

    @Override
    public ReconsiderationSheets.ResultView view(StepContext at) {
        ReconsiderationRow row = reconsiderations.of(at);
        return row.isOfRound() ? sheets.toRead(rounds.of(at), row) : sheets.toRead(at.caseKey(), row);
    }
}
