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

/** A county asks for a second look at its result while there is time; the bureau takes one whenever there is reason to (P8). */
@Component
class RequestReconsideration {

    private final AssessedRounds rounds;
    private final CaseFiles files;
    private final Standing standing;
    private final Reconsiderations reconsiderations;
    private final EndedCases ended;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    RequestReconsideration(
            AssessedRounds rounds,
            CaseFiles files,
            Standing standing,
            Reconsiderations reconsiderations,
            EndedCases ended,
            WorkingDays workingDays,
            ProgrammeClock clock) {
        this.rounds = rounds;
        this.files = files;
        this.standing = standing;
        this.reconsiderations = reconsiderations;
        this.ended = ended;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * @return its number
     * @throws RefusedException 409 where there is no confirmed result, one is reconsidered already, or the county comes too late
     */
    @Transactional
    long ofRound(CaseKey caseKey, int number, String reason, CurrentUser user) {
        files.hold(caseKey);
        AssessedRound round = rounds.find(caseKey, number)
                .map(opened -> rounds.held(caseKey, number))
                .orElseThrow(() -> RefusedException.conflict("reconsideration.not-confirmed", number));
        String lack = lack(round, user);
        if (lack != null) {
            throw RefusedException.conflict(lack, number);
        }
        ResultInForce inForce = standing.inForce(round).orElseThrow();
        Origin origin = user.isBureau() ? Origin.BUREAU : Origin.COUNTY;
        return reconsiderations
                .openRound(round, inForce.attempt(), new Asked(origin, reason, user.id()))
                .id();
    }

    @Transactional(readOnly = true)
    public boolean isOpenTo(AssessedRound round, CurrentUser user) {
        return lack(round, user) == null;
    }

    /** Why this user cannot ask for it now: code of a refusal; null for no reason. */
    @Nullable
    String lack(AssessedRound round, CurrentUser user) {
        RoundRow row = standing.row(round).filter(RoundRow::isConfirmed).orElse(null);
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

    /** The last day on which this user can ask; empty for the bureau, which can at any time, and before the confirmation. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDayFor(AssessedRound round, CurrentUser user) {
        return standing.row(round)
                .filter(row -> row.isConfirmed() && !user.isBureau())
                .map(row -> lastDay(round, row));
    }

    private LocalDate lastDay(AssessedRound round, RoundRow row) {
        int days = round.edition().calendar().reconsiderationWorkingDays();
        LocalDate confirmed = LocalDate.ofInstant(row.confirmedAt(), clock.getZone());
        return workingDays.plusWorkingDays(confirmed, days);
    }

    /** @throws RefusedException 409 where the case is not designated, or its designation is reconsidered already */
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
                .openDesignation(caseKey, new Asked(Origin.BUREAU, reason, user.id()))
                .id();
    }
}
