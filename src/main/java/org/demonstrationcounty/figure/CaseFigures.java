package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.application.Application;
import org.demonstrationcounty.application.Applications;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.indicator.Figure;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.StepContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a case, round by round, each with who certified it and when (R3–R6). */
@Service
@Transactional
public class CaseFigures {

    private final SuppliedFigureRepository figures;
    private final ProvincialReferenceRepository references;
    private final FigureRequests requests;
    private final Applications applications;
    private final CaseFiles files;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    CaseFigures(
            SuppliedFigureRepository figures,
            ProvincialReferenceRepository references,
            FigureRequests requests,
            Applications applications,
            CaseFiles files,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.figures = figures;
        this.references = references;
        this.requests = requests;
        this.applications = applications;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    void store(List<SuppliedFigure> supplied, StepContext at, String user) {
        Long request = requests.latest(at.caseKey(), at.round()).id();
        supplied.forEach(figure -> figures.save(new SuppliedFigureRow(at, request, figure, user, clock.instant())));
    }

    public void correct(FigureCorrection correction) {
        Long request = requests.ask(correction.caseKey(), correction.round(), correction.request())
                .id();
        figures.save(new SuppliedFigureRow(correction, request, clock.instant()));
        events.publishEvent(new FiguresChanged(
                correction.caseKey(), correction.round(), correction.locked().countsInTheNextRound()));
    }

    /** The figure that a round is judged by as long as it is not corrected; null where there is none. */
    public BigDecimal standing(String caseKey, int round, LockedFigure locked) {
        return switch (locked.kind()) {
            case CURRENT -> of(caseKey, round).currentOf(locked.indicator());
            case BASE ->
                round == 1
                        ? base(caseKey).get(locked.indicator())
                        : of(caseKey, round).base().get(locked.indicator());
            case REFERENCE -> of(caseKey, round).countyGdpGrowth();
        };
    }

    public List<SuppliedFigureRow> corrections(String caseKey, int round) {
        return figures.findSuppliedFor(caseKey, round, FigureRequest.Kind.CORRECTION);
    }

    public RoundFigures of(String caseKey, int round) {
        return RoundFigures.of(figures.findByCaseKeyAndRoundOrderById(caseKey, round).stream()
                .map(SuppliedFigureRow::supplied)
                .toList());
    }

    /** What the indicators are judged by: this round's figures and those of the year before. */
    public Figures toJudge(AssessedRound assessed) {
        Standard standard = assessed.edition().standard();
        RoundFigures now = of(assessed.caseKey(), assessed.round());
        Map<String, BigDecimal> before = yearBefore(assessed.caseKey(), assessed.round(), standard);
        Map<String, Figure> byCode = new HashMap<>();
        for (Indicator indicator : standard.indicators()) {
            String code = indicator.code();
            byCode.put(code, new Figure(now.currentOf(code), before.get(code)));
        }
        return new Figures(byCode);
    }

    public References references(AssessedRound assessed) {
        BigDecimal province = references
                .findFirstByDataYearOrderByIdDesc(assessed.dataYear())
                .map(ProvincialReferenceRow::smeRevenueGrowth)
                .orElse(null);
        return new References(province, of(assessed.caseKey(), assessed.round()).countyGdpGrowth());
    }

    /** The figures of the year before the data year: before round 1 the base, later those of the round before (R4), and of indicators new to the case what was certified with this one. */
    Map<String, BigDecimal> yearBefore(String caseKey, int round, Standard standard) {
        if (round == 1) {
            return base(caseKey);
        }
        RoundFigures last = of(caseKey, round - 1);
        Map<String, BigDecimal> before = new HashMap<>();
        standard.indicators().forEach(each -> before.put(each.code(), last.currentOf(each.code())));
        before.putAll(of(caseKey, round).base());
        return before;
    }

    /** What counts as base: as the departments certified it, else as the county stated it (R3). */
    private Map<String, BigDecimal> base(String caseKey) {
        Map<String, BigDecimal> base = new HashMap<>(statedBase(caseKey));
        base.putAll(of(caseKey, 1).base());
        return base;
    }

    /** The base that the county stated; where the consent slipped into a later year it is not the year before's (R4). */
    Map<String, BigDecimal> statedBase(String caseKey) {
        CaseFile file = files.get(caseKey);
        if (file.dataYear(1) != file.applicationYear()) {
            return Map.of();
        }
        return applications.latest(caseKey).map(Application::base).orElse(Map.of());
    }
}
