package org.demonstrationcounty.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.notice.PublishedNotices;
import org.demonstrationcounty.notice.PublishedNotices.PublishedNotice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 公示: each notice of a case has a paper of its own, which stays as it was. */
@Component
@Transactional(readOnly = true)
class NoticePapers {

    private static final Set<Stage> STAGES = Set.of(Stage.NOTICE, Stage.FINAL_NOTICE);
    private static final String OF_DESIGNATION = "final-meeting";

    private final PublishedNotices notices;
    private final ProgrammeClock clock;

    NoticePapers(PublishedNotices notices, ProgrammeClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The latest notice, or a draft of the one that waits to be published. */
    Optional<Paper> latest(CaseFile file) {
        if (waits(file)) {
            return Optional.of(Paper.draft(PaperKind.NOTICE, clock.today()));
        }
        List<PublishedNotice> all = notices.of(file.caseKey());
        return all.isEmpty() ? Optional.empty() : Optional.of(paper(all.get(all.size() - 1), file));
    }

    /** The notices before the latest one, the oldest first. */
    List<Paper> earlier(CaseFile file) {
        List<PublishedNotice> all = notices.of(file.caseKey());
        return all.subList(0, waits(file) ? all.size() : Math.max(0, all.size() - 1)).stream()
                .map(notice -> paper(notice, file).earlier())
                .toList();
    }

    /** The published notice that this paper is of; empty for the draft of one that waits. */
    Optional<PublishedNotice> published(Paper paper, CaseKey caseKey) {
        return notices.of(caseKey).stream()
                .filter(notice -> String.valueOf(notice.number()).equals(paper.version()))
                .findFirst();
    }

    /** Whether this notice announces a designation, and not the beginning of a creation. */
    boolean isOfDesignation(Paper paper, CaseKey caseKey) {
        List<String> meetings = notices.meetings(caseKey);
        int number = paper.version().isEmpty() ? meetings.size() : Integer.parseInt(paper.version());
        return meetings.get(number - 1).equals(OF_DESIGNATION);
    }

    /**
     * The notice that stands in the place of this one: the latest after the same meeting. A notice of a designation
     * does not replace that of the creation.
     */
    Optional<Paper> inPlaceOf(int number, CaseFile file) {
        List<String> meetings = notices.meetings(file.caseKey());
        int latest = meetings.lastIndexOf(meetings.get(number - 1)) + 1;
        return notices.of(file.caseKey()).stream()
                .filter(notice -> notice.number() == latest)
                .map(notice -> paper(notice, file))
                .findFirst();
    }

    private boolean waits(CaseFile file) {
        return STAGES.contains(file.stage()) && !notices.isPublished(file.caseKey());
    }

    private Paper paper(PublishedNotice notice, CaseFile file) {
        String version = String.valueOf(notice.number());
        boolean draft = notice.publishOn().isAfter(clock.today());
        String number = PaperKind.NOTICE.ownNumber(file.caseKey(), version);
        return new Paper(PaperKind.NOTICE, true, version, draft, number, notice.publishOn(), true);
    }
}
