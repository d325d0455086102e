package org.demonstrationcounty.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.assessment.AssessmentViews;
import org.demonstrationcounty.assessment.RoundRemarks;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.notice.ObjectionViews;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.round.RoundRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 上会材料: finds the cases that wait for a meeting now, and the contents of its paper. The paper names no objector. */
@Component
@Transactional(readOnly = true)
class Agendas {

    private final CaseFiles files;
    private final ApplicationSheets applications;
    private final Decisions decisions;
    private final ObjectionViews objections;
    private final RoundRepository rounds;
    private final AssessmentViews assessments;
    private final RoundRemarks remarks;
    private final Counties counties;
    private final Editions editions;
    private final ProgrammeClock clock;

    Agendas(
            CaseFiles files,
            ApplicationSheets applications,
            Decisions decisions,
            ObjectionViews objections,
            RoundRepository rounds,
            AssessmentViews assessments,
            RoundRemarks remarks,
            Counties counties,
            Editions editions,
            ProgrammeClock clock) {
        this.files = files;
        this.applications = applications;
        this.decisions = decisions;
        this.objections = objections;
        this.rounds = rounds;
        this.assessments = assessments;
        this.remarks = remarks;
        this.counties = counties;
        this.editions = editions;
        this.clock = clock;
    }

    List<CaseFile> cases(Agenda agenda) {
        return files.at(agenda.stage());
    }

    /** The variables of the template. */
    Map<String, Object> contents(Agenda agenda, List<CaseFile> cases) {
        Edition.Titles titles = editions.current().titles();
        LocalDate today = clock.today();
        Map<String, Object> content = new HashMap<>();
        content.put("words", new PaperWords());
        content.put("programme", titles.programme().chinese());
        content.put("honour", titles.honour().chinese());
        content.put("bureau", counties.groupNames(List.of(Groups.BUREAU), today));
        content.put("today", today);
        content.put("items", cases.stream().map(file -> item(agenda, file)).toList());
        return content;
    }

    private AgendaItem item(Agenda agenda, CaseFile file) {
        CaseKey caseKey = file.caseKey();
        return new AgendaItem(
                counties.find(file.countyKey(), clock.today()).orElseThrow(),
                applications.of(caseKey),
                adjournedUntil(agenda, caseKey),
                objections.ofCase(caseKey),
                rounds.findByCaseKeyAndConfirmedAtIsNotNullOrderByRound(caseKey.text()).stream()
                        .map(round -> new AgendaItem.RoundOnAgenda(
                                assessments.latest(caseKey, round.round()).orElseThrow(), remarks.on(round)))
                        .toList());
    }

    private @Nullable LocalDate adjournedUntil(Agenda agenda, CaseKey caseKey) {
        return decisions.of(caseKey).stream()
                .filter(made -> made.step().equals(agenda.code()))
                .reduce((earlier, later) -> later)
                .map(Decision::until)
                .orElse(null);
    }
}
