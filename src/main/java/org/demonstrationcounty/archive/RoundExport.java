package org.demonstrationcounty.archive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.assessment.AssessmentViews;
import org.demonstrationcounty.assessment.FormerRound;
import org.demonstrationcounty.bonus.Claim;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.figure.RoundFigures;
import org.demonstrationcounty.figure.SuppliedFigure;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.springframework.stereotype.Component;

/** Writes a round into the rows of a workbook. */
@Component
class RoundExport {

    private final Evaluations evaluations;
    private final Editions editions;
    private final PastWords words;

    RoundExport(Evaluations evaluations, Editions editions, PastWords words) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.words = words;
    }

    void write(CaseFile file, FormerRound round, PastRows rows) {
        Edition edition = editions.byId(round.edition());
        PastRows.Row row = row(PastSheet.ROUNDS, file, round, rows)
                .put("dataYear", round.dataYear())
                .put("edition", round.edition())
                .put("openedOn", ProgrammeClock.local(round.openedAt()).toLocalDate())
                .put(
                        "asked",
                        round.asked() == FigureRequest.Kind.FIRST
                                ? null
                                : words.asked().written(round.asked().name()))
                .put("awaited", round.awaited().isEmpty() ? null : awaited(round, edition));
        if (round.settled() != null) {
            row.put("settled", words.settled().written(round.settled().name()));
        }
        if (round.report() != null) {
            row.put("summary", round.report().summary())
                    .put("experience", round.report().experience());
        }
        if (round.rectification() != null) {
            row.put("rectifyUntil", round.rectification().until())
                    .put("rectification", round.rectification().summary());
        }
        if (round.confirmation() != null) {
            row.put("confirmedAt", ProgrammeClock.local(round.confirmation().at()))
                    .put(
                            "grade",
                            words.grades(edition).written(round.confirmation().grade()));
            evaluations
                    .inForce(file.caseKey(), round.number())
                    .ifPresent(result -> result(result, round.claims(), row));
        }
        figures(file, round, rows);
        rulings(file, round, edition, rows);
        claims(file, round, edition, rows);
    }

    private String awaited(FormerRound round, Edition edition) {
        Choice departments = words.departments(edition);
        return String.join(
                "、", round.awaited().stream().map(departments::written).toList());
    }

    private static void result(EvaluationRow result, List<Claim> claims, PastRows.Row row) {
        row.put("credits", result.evaluation().credits())
                .put("passed", PastRows.cell(result.isPassed()))
                .put("score", AssessmentViews.score(result, PastRound.points(claims)));
    }

    private void figures(CaseFile file, FormerRound round, PastRows rows) {
        RoundFigures ofTheYear = round.figures();
        PastRows.Row current = figures(PastFigures.CURRENT, file, round, rows);
        values(ofTheYear, current);
        if (!ofTheYear.base().isEmpty()) {
            PastRows.Row base = figures(PastFigures.BASE, file, round, rows);
            ofTheYear.base().forEach(base::put);
        }
        if (!round.rectified().current().isEmpty() || round.rectified().countyGdpGrowth() != null) {
            values(round.rectified(), figures(PastFigures.RECTIFIED, file, round, rows));
        }
        List<SuppliedFigure> noted = ofTheYear.current().values().stream()
                .filter(figure -> figure.note() != null)
                .toList();
        if (!noted.isEmpty()) {
            PastRows.Row notes = figures(PastFigures.NOTES, file, round, rows);
            noted.forEach(figure -> notes.put(figure.indicator(), figure.note()));
        }
    }

    private static void values(RoundFigures figures, PastRows.Row row) {
        for (Map.Entry<String, SuppliedFigure> each : figures.current().entrySet()) {
            BigDecimal figure = each.getValue().figure();
            row.put(each.getKey(), figure);
        }
        row.put(FigureSubmission.GDP, figures.countyGdpGrowth());
    }

    private PastRows.Row figures(PastFigures kind, CaseFile file, FormerRound round, PastRows rows) {
        return row(PastSheet.FIGURES, file, round, rows)
                .put("kind", words.figureKinds().written(kind.name()));
    }

    private void rulings(CaseFile file, FormerRound round, Edition edition, PastRows rows) {
        round.rulings().forEach(ruling -> ruling(ruling, row(PastSheet.RULINGS, file, round, rows), edition));
        round.later().forEach(ruling -> ruling(ruling, row(PastSheet.RULINGS, file, round, rows), edition)
                .put("inRectification", PastRows.cell(true)));
    }

    private PastRows.Row ruling(Ruling ruling, PastRows.Row row, Edition edition) {
        return row.put("indicator", words.indicators(edition).written(ruling.indicator()))
                .put("kind", words.rulingKinds().written(ruling.kind().name()))
                .put("reason", ruling.reason());
    }

    private void claims(CaseFile file, FormerRound round, Edition edition, PastRows rows) {
        round.claims().forEach(claim -> row(PastSheet.CLAIMS, file, round, rows)
                .put("theme", words.themes(edition).written(claim.theme()))
                .put("summary", claim.summary())
                .put("points", claim.points())
                .put("comment", claim.comment()));
    }

    private static PastRows.Row row(PastSheet sheet, CaseFile file, FormerRound round, PastRows rows) {
        return rows.add(sheet, file.caseKey()).put("round", round.number());
    }
}
