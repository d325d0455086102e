package org.demonstrationcounty.reconsideration;

import static org.demonstrationcounty.reconsideration.ReconsiderationRow.DESIGNATION;

import java.time.LocalDate;
import java.util.Optional;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.Origin;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests for a reconsideration (P8). A county can ask within its term, the bureau at any time. */
@Component
class ReconsiderationRequests {

    private final AssessedRounds rounds;
    private final CaseFiles files;
    private final ResultComparison comparison;
    private final Reconsiderations reconsiderations;
    private final EndedCases ended;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    ReconsiderationRequests(
            AssessedRounds rounds,
            CaseFiles files,
            ResultComparison comparison,
            Reconsiderations reconsiderations,
            EndedCases ended,
            WorkingDays workingDays,
            ProgrammeClock clock) {
        this.rounds = rounds;
        this.files = files;
        this.comparison = comparison;
        this.reconsiderations = reconsiderations;
        this.ended = ended;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * @return number of the reconsideration
     * @throws RefusedException 409 if the round has no confirmed result, is being reconsidered, or the county is too
     *     late
     */
    @Transactional
    long ofRound(CaseKey caseKey, int number, String reason, CurrentUser user) {
        files.hold(caseKey);
        AssessedRound round = rounds.find(caseKey, number)
                .map(opened -> rounds.held(caseKey, number))
                .orElseThrow(() -> RefusedException.conflict("reconsideration.not-confirmed", number));
        String obstacle = obstacle(round, user);
        if (obstacle != null) {
            throw RefusedException.conflict(obstacle, number);
        }
        ResultInForce inForce = comparison.inForce(round).orElseThrow();
        Origin origin = user.isBureau() ? Origin.BUREAU : Origin.COUNTY;
        return reconsiderations
                .openRound(round, inForce.attempt(), new Cause(origin, reason, user.id()))
                .id();
    }

    @Transactional(readOnly = true)
    public boolean isOpenTo(AssessedRound round, CurrentUser user) {
        return obstacle(round, user) == null;
    }

    /** Why this user cannot ask now, as the code of a refusal; null if they can. */
    @Nullable
    String obstacle(AssessedRound round, CurrentUser user) {
        RoundRow row = comparison.row(round).filter(RoundRow::isConfirmed).orElse(null);
        if (row == null) {
            return "reconsideration.not-confirmed";
        }
        if (reconsiderations.open(round.caseKey(), round.round()).isPresent()) {
            return "reconsideration.open";
        }
        if (user.isBureau()) {
            return null;
        }
        Stage stage = round.file().stage();
        if (stage == Stage.WITHDRAWN || stage == Stage.ENDED && !ended.hasEndedFor(round, round.file())) {
            return "case.ended";
        }
        return clock.today().isAfter(lastDay(round, row)) ? "reconsideration.late" : null;
    }

    /**
     * The last day on which this user can ask; empty before the confirmation, and for the bureau, which has no last
     * day.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDayFor(AssessedRound round, CurrentUser user) {
        return comparison
                .row(round)
                .filter(row -> row.isConfirmed() && !user.isBureau())
                .map(row -> lastDay(round, row));
    }

    private LocalDate lastDay(AssessedRound round, RoundRow row) {
        int days = round.edition().calendar().reconsiderationWorkingDays();
        LocalDate confirmed = LocalDate.ofInstant(row.confirmedAt(), clock.getZone());
        return workingDays.plusWorkingDays(confirmed, days);
    }

    /** @throws RefusedException 409 if the case is not designated, or its designation is being reconsidered */
    @Transactional
    long ofDesignation(CaseKey caseKey, String reason, CurrentUser user) {
        CaseFile file = files.hold(caseKey);
        if (file.stage() != Stage.DESIGNATED) {
            throw RefusedException.conflict("reconsideration.not-designated");
        }
        if (reconsiderations.open(caseKey, DESIGNATION).isPresent()) {
            throw RefusedException.conflict("reconsideration.designation-open");
        }
        return reconsiderations
                .openDesignation(caseKey, new Cause(Origin.BUREAU, reason, user.id()))
                .id();
    }
}
