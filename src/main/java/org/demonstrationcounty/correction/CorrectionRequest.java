package org.demonstrationcounty.correction;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FigureCorrection;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.figure.LockedFigure;
import org.demonstrationcounty.figure.LockedFigure.Year;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.input.FigureReader;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.problems.RefusedException;

/** Reads a correction from a request, and finds all its problems at once. */
final class CorrectionRequest {

    static final int LONGEST_REASON = 2_000;

    private final Standard standard;
    private final Set<String> withoutYearBefore;
    private final CurrentUser user;
    private final Set<String> departments;
    private final CaseKey caseKey;
    private final int round;

    /** @param departments codes of the departments for which the user acts */
    CorrectionRequest(
            Standard standard,
            Set<String> withoutYearBefore,
            CurrentUser user,
            Set<String> departments,
            CaseKey caseKey,
            int round) {
        this.standard = standard;
        this.withoutYearBefore = withoutYearBefore;
        this.user = user;
        this.departments = departments;
        this.caseKey = caseKey;
        this.round = round;
    }

    /**
     * Reads a {@link CorrectionController.Correction}.
     *
     * @throws RefusedException 403 on a figure that is not the user's, 400 naming every problem
     */
    FigureCorrection read(JsonFields fields) {
        FigureReader reader = new FigureReader(standard, fields.refusals());
        Optional<LockedFigure> locked = locked(fields);
        locked.ifPresent(this::requireOwn);
        BigDecimal given = fields.number("figure");
        Optional<BigDecimal> figure =
                locked.filter(known -> given != null).flatMap(known -> reader.value(given, known.basis(), "figure"));
        String reason = fields.text("reason", LONGEST_REASON);
        fields.refusals().throwIfAny();

        String department = locked.orElseThrow().department();
        return new FigureCorrection(
                caseKey,
                round,
                locked.orElseThrow(),
                figure.orElseThrow(),
                reason,
                isOf(department) ? department : Groups.BUREAU,
                user.id());
    }

    private Optional<LockedFigure> locked(JsonFields fields) {
        Year year = fields.choice("year", Year.class).orElse(Year.CURRENT);
        String code = fields.code("indicator");
        if (code == null) {
            return Optional.empty();
        }
        Optional<LockedFigure> locked = LockedFigure.of(code, year, standard);
        if (locked.isEmpty()) {
            fields.refuse("indicator", "field.unknown-code", code);
        }
        if (year == Year.PREVIOUS && code.equals(FigureSubmission.GDP)) {
            fields.refuse("year", "correction.growth-of-the-data-year-only");
        } else if (year == Year.PREVIOUS && locked.isPresent() && !withoutYearBefore.contains(code)) {
            fields.refuse("year", "correction.correct-the-round-before");
        }
        return locked;
    }

    private void requireOwn(LockedFigure locked) {
        if (!user.isBureau() && !isOf(locked.department())) {
            throw RefusedException.forbidden("correction.not-yours");
        }
    }

    private boolean isOf(String department) {
        return departments.contains(department);
    }
}
