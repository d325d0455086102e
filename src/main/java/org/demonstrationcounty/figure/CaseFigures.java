package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.application.Application;
import org.demonstrationcounty.application.Applications;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a case, round by round. Each is stored with the person who certified it and the time (R3–R6). */
@Service
@Transactional
public class CaseFigures {

    private final SuppliedFigureRepository figures;
    private final ProvincialReferenceRepository references;
    private final FigureRequests requests;
    private final Applications applications;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    CaseFigures(
            SuppliedFigureRepository figures,
            ProvincialReferenceRepository references,
            FigureRequests requests,
            Applications applications,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.figures = figures;
        this.references = references;
        this.requests = requests;
        this.applications = applications;
        this.clock = clock;
        this.events = events;
    }

    void store(List<SuppliedFigure> supplied, FigureRequestRow asked, StepContext at, String user) {
        Instant now = clock.instant();
        figures.add(supplied.stream()
                .map(figure -> new SuppliedFigureRow(at, asked, figure, user, now))
                .toList());
    }

    /**
     * Stores figures that were certified before their case was recorded here. A department that has answered has a row
     * for each of its indicators; in a rectification only for those that were certified anew.
     */
    public void keep(
            AssessedRound round,
            FigureRequestRow asked,
            List<String> departments,
            RoundFigures certified,
            String user) {
        Instant now = clock.instant();
        figures.add(departments.stream()
                .flatMap(department -> certified
                        .suppliedBy(department, round.edition(), asked.isRectified())
                        .map(figure -> new SuppliedFigureRow(round, asked, figure, department, user, now)))
                .toList());
    }

    /** The year's own figures of a round as they were certified, and those of a rectification. */
    public KeptFigures kept(AssessedRound round) {
        List<SuppliedFigureRow> rows = rows(round.caseKey(), round.round());
        return new KeptFigures(RoundFigures.of(ofTheYear(rows)), RoundFigures.of(rectified(rows)));
    }

    /** @param rectified without any if the round was not rectified */
    public record KeptFigures(RoundFigures ofTheYear, RoundFigures rectified) {}

    public void correct(AssessedRound round, FigureCorrection correction) {
        Long request = requests.ask(round, correction.request()).id();
        figures.add(List.of(new SuppliedFigureRow(correction, request, clock.instant())));
        events.publishEvent(new FiguresChanged(
                round.caseKey(),
                round.round(),
                correction.locked().countsInTheNextRound(),
                correction.user(),
                correction.reason()));
    }

    /** The corrected figures of a round, the oldest correction first. */
    public List<SuppliedFigureRow> corrections(AssessedRound round) {
        return figures.findSuppliedFor(round.caseKey().text(), round.round(), FigureRequest.Kind.CORRECTION);
    }

    /** The current figures of a round, with those of a rectification and those of the year before. */
    public FiguresOfRound of(AssessedRound round) {
        List<SuppliedFigureRow> rows = rows(round.caseKey(), round.round());
        return with(round, RoundFigures.of(Stream.concat(ofTheYear(rows), rectified(rows))));
    }

    /** The year's own figures of a round. Corrections change these, and the next round is compared with them (P6). */
    public FiguresOfRound ofTheYear(AssessedRound round) {
        return with(round, RoundFigures.of(ofTheYear(rows(round.caseKey(), round.round()))));
    }

    private FiguresOfRound with(AssessedRound round, RoundFigures now) {
        return round.round() == 1
                ? FiguresOfRound.ofTheFirst(round, now, stated(round.file()))
                : FiguresOfRound.ofALater(
                        round, now, RoundFigures.of(ofTheYear(rows(round.caseKey(), round.round() - 1))));
    }

    public References references(FiguresOfRound of) {
        return new References(provincialGrowth(of.round().dataYear()), of.now().countyGdpGrowth());
    }

    private @Nullable BigDecimal provincialGrowth(int dataYear) {
        return references
                .findFirstByDataYearOrderByIdDesc(dataYear)
                .map(ProvincialReferenceRow::smeRevenueGrowth)
                .orElse(null);
    }

    private List<SuppliedFigureRow> rows(CaseKey caseKey, int round) {
        return figures.findByCaseKeyAndRoundOrderById(caseKey.text(), round);
    }

    private static Stream<SuppliedFigure> ofTheYear(List<SuppliedFigureRow> rows) {
        return rows.stream().filter(row -> !row.isRectified()).map(SuppliedFigureRow::supplied);
    }

    private static Stream<SuppliedFigure> rectified(List<SuppliedFigureRow> rows) {
        return rows.stream().filter(SuppliedFigureRow::isRectified).map(SuppliedFigureRow::supplied);
    }

    /**
     * The base that the county stated. If the consent came in a later year, the base is not of the year before, and
     * it does not count (R4).
     */
    private Map<String, BigDecimal> stated(CaseFile file) {
        if (file.dataYear(1) != file.applicationYear()) {
            return Map.of();
        }
        return applications.latest(file.caseKey()).map(Application::base).orElse(Map.of());
    }
}
