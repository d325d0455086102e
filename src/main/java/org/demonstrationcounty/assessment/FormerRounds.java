package org.demonstrationcounty.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demonstrationcounty.assessment.FormerRound.Confirmation;
import org.demonstrationcounty.assessment.FormerRound.Report;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.evaluation.Rulings;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureRequest.Kind;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records rounds that were held before their case came here, and reads rounds for another installation. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FormerRounds {

    private final RoundRepository rounds;
    private final AssessedRounds assessed;
    private final FigureRequests requests;
    private final CaseFigures figures;
    private final Rulings rulings;
    private final Evaluations evaluations;
    private final Claims claims;
    private final AnnualReportRepository reports;
    private final FormerRectifications rectifications;
    private final Decisions decisions;
    private final Editions editions;
    private final RankedScores scores;
    private final ProgrammeClock clock;

    FormerRounds(
            RoundRepository rounds,
            AssessedRounds assessed,
            FigureRequests requests,
            CaseFigures figures,
            Rulings rulings,
            Evaluations evaluations,
            Claims claims,
            AnnualReportRepository reports,
            FormerRectifications rectifications,
            Decisions decisions,
            Editions editions,
            RankedScores scores,
            ProgrammeClock clock) {
        this.rounds = rounds;
        this.assessed = assessed;
        this.requests = requests;
        this.figures = figures;
        this.rulings = rulings;
        this.evaluations = evaluations;
        this.claims = claims;
        this.reports = reports;
        this.rectifications = rectifications;
        this.decisions = decisions;
        this.editions = editions;
        this.scores = scores;
        this.clock = clock;
    }

    /** Records a round of a case, after the rounds before it. What can be judged is judged again. */
    public void keep(CaseFile file, FormerRound former, String user) {
        LocalDate openedOn = LocalDate.ofInstant(former.openedAt(), ProgrammeClock.ZONE);
        AssessedRound round =
                new AssessedRound(file, former.number(), former.dataYear(), openedOn, editions.byId(former.edition()));
        RoundRow row = new RoundRow(round, former.openedAt());
        rounds.save(row);
        keepFigures(round, former, user);
        keepRest(round, former, user);
        if (former.settled() != null) {
            row.settle(former.settled(), clock.instant());
        }
        Confirmation confirmation = former.confirmation();
        if (confirmation != null || isJudged(round, former)) {
            evaluations.judgeAgain(assessed.held(round.caseKey(), round.round()));
        }
        if (confirmation != null) {
            int attempt = evaluations.latest(round).orElseThrow().attempt();
            ResultInForce result = evaluations.result(round, attempt, confirmation.grade());
            row.confirm(result, scores.of(round, result), user, confirmation.at());
        }
    }

    private void keepFigures(AssessedRound round, FormerRound former, String user) {
        List<String> all = round.edition().departments();
        List<String> first = former.asked() == Kind.FIRST ? without(former.awaited(), all) : all;
        figures.keep(round, requests.ask(round, FigureRequest.first(all)), first, former.figures(), user);
        rulings.store(round, former.rulings(), user);
        if (former.isRectified()) {
            keepRectified(round, former, user);
        } else if (former.asked() != Kind.FIRST && !former.awaited().isEmpty()) {
            requests.ask(round, new FigureRequest(former.asked(), former.awaited(), null, user));
        }
    }

    private void keepRectified(AssessedRound round, FormerRound former, String user) {
        List<String> answered = round.standard().indicators().stream()
                .filter(indicator -> former.rectified().current().containsKey(indicator.code()))
                .map(indicator -> indicator.department())
                .distinct()
                .toList();
        List<String> asked = Stream.concat(answered.stream(), former.awaited().stream())
                .distinct()
                .toList();
        figures.keep(
                round,
                requests.ask(round, new FigureRequest(Kind.RECTIFY, asked, null, user)),
                without(former.awaited(), answered),
                former.rectified(),
                user);
        rulings.store(round, former.later(), user);
    }

    private void keepRest(AssessedRound round, FormerRound former, String user) {
        if (former.report() != null) {
            reports.save(new AnnualReportRow(round, former.report(), user, clock.instant()));
        }
        claims.keep(former.claims(), round, user);
        if (former.rectification() != null) {
            rectifications.keep(round, former.rectification(), former.isRectified(), user);
        }
    }

    /** Whether figures and report are complete, so that the round has been judged. */
    private boolean isJudged(AssessedRound round, FormerRound former) {
        return former.settled() != null && (former.report() != null || isRecordedAbsent(round));
    }

    private boolean isRecordedAbsent(AssessedRound round) {
        return decisions.of(round.caseKey()).stream()
                .anyMatch(made -> made.step().equals("submit-annual-report") && made.round() == round.round());
    }

    private static List<String> without(List<String> left, List<String> all) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(left);
        return rest;
    }

    /** The rounds of a case that have been opened. */
    public List<FormerRound> of(CaseFile file) {
        return Stream.iterate(1, number -> number <= file.round(), number -> number + 1)
                .flatMap(number -> assessed.find(file.caseKey(), number).stream())
                .map(this::read)
                .toList();
    }

    private FormerRound read(AssessedRound round) {
        RoundRow row = rounds.findByCaseKeyAndRound(round.caseKey().text(), round.round())
                .orElseThrow();
        CaseFigures.KeptFigures kept = figures.kept(round);
        List<Ruling> ofTheYear = rulings.inForce(round, false);
        List<Ruling> later = new ArrayList<>(rulings.inForce(round, true));
        later.removeAll(ofTheYear);
        return new FormerRound(
                round.round(),
                round.dataYear(),
                round.edition().id(),
                row.openedAt(),
                requests.kind(round),
                requests.awaited(round),
                row.settled(),
                report(round),
                kept.ofTheYear(),
                kept.rectified(),
                ofTheYear,
                later,
                claims.of(round),
                rectifications.of(round).orElse(null),
                row.result()
                        .flatMap(result -> row.decidedAt().map(at -> new Confirmation(result.grade(), at)))
                        .orElse(null));
    }

    private @Nullable Report report(AssessedRound round) {
        return reports.findByCaseKeyAndRound(round.caseKey().text(), round.round())
                .map(row -> new Report(row.summary(), row.experience()))
                .orElse(null);
    }
}
