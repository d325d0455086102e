package org.demonstrationcounty.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demonstrationcounty.application.Application;
import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.application.ApplicationView;
import org.demonstrationcounty.assessment.AssessmentViews;
import org.demonstrationcounty.assessment.RoundRemarks;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.casefile.IssuedDocumentRow;
import org.demonstrationcounty.casefile.IssuedDocuments;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the contents of papers, in Chinese. Counties and offices have their names of the day of the paper (P7). */
@Component
class PaperContents {

    private final ApplicationSheets applications;
    private final AssessmentViews assessments;
    private final RoundRepository rounds;
    private final RoundRemarks remarks;
    private final CaseViews cases;
    private final IssuedDocuments documents;
    private final NoticePapers notices;
    private final Counties counties;
    private final String publicContact;

    PaperContents(
            ApplicationSheets applications,
            AssessmentViews assessments,
            RoundRepository rounds,
            RoundRemarks remarks,
            CaseViews cases,
            IssuedDocuments documents,
            NoticePapers notices,
            Counties counties,
            @Value("${programme.public-contact:}") String publicContact) {
        this.applications = applications;
        this.assessments = assessments;
        this.rounds = rounds;
        this.remarks = remarks;
        this.cases = cases;
        this.documents = documents;
        this.notices = notices;
        this.counties = counties;
        this.publicContact = publicContact;
    }

    Map<String, Object> of(Paper paper, CaseFile file, CurrentUser reader) {
        Map<String, Object> content = new HashMap<>();
        content.put("paper", paper);
        content.put("case", file);
        content.put("words", new PaperWords());
        name(content, file, paper.date());
        switch (paper.kind()) {
            case APPLICATION -> application(content, file);
            case APPROVAL_RECORD -> content.put("events", decided(file, reader));
            case NOTICE -> notice(content, file, paper);
            case APPROVAL, DESIGNATION -> {}
            case ASSESSMENT_1, ASSESSMENT_2, ASSESSMENT_3 -> assessment(content, paper, file);
        }
        return content;
    }

    private void name(Map<String, Object> content, CaseFile file, LocalDate day) {
        County county = counties.find(file.countyKey(), day).orElseThrow();
        Edition.Titles titles = documents.titles(IssuedDocumentRow.Kind.DESIGNATION, file.caseKey());
        content.put("county", county.name());
        content.put("city", county.cityName());
        content.put("bureau", counties.groupNames(List.of(Groups.BUREAU), day));
        content.put("government", counties.groupNames(List.of(Groups.GOVERNMENT), day));
        content.put("programme", titles.programme().chinese());
        content.put("honour", titles.honour().chinese());
    }

    private void application(Map<String, Object> content, CaseFile file) {
        ApplicationView view = applications.of(file.caseKey());
        Application filed = Objects.requireNonNull(view.application());
        content.put("filed", filed);
        content.put("submittedBy", view.submittedBy());
        content.put("stated", StatedFigures.besideTheStatement(view));
        content.put("conditions", view.eligibility());
        content.put("base", StatedFigures.base(view));
    }

    private List<CaseView.Event> decided(CaseFile file, CurrentUser reader) {
        return Objects.requireNonNull(cases.whole(file, reader).history()).stream()
                .filter(event -> event.step() != null)
                .toList();
    }

    private void notice(Map<String, Object> content, CaseFile file, Paper paper) {
        content.put("contact", publicContact);
        content.put("ofDesignation", notices.isOfDesignation(paper, file.caseKey()));
        notices.published(paper, file.caseKey()).ifPresent(notice -> content.put("notice", notice));
    }

    private void assessment(Map<String, Object> content, Paper paper, CaseFile file) {
        int round = paper.kind().round();
        RoundRow row =
                rounds.findByCaseKeyAndRound(file.caseKey().text(), round).orElseThrow();
        name(content, file, row.openedOn());
        content.put("result", assessments.latest(file.caseKey(), round).orElseThrow());
        content.put("remarks", row.isConfirmed() ? remarks.on(row) : List.of());
        content.put("decidedOn", row.decidedAt().map(PaperContents::day).orElse(paper.date()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProgrammeClock.ZONE);
    }
}
