package org.demonstrationcounty.results;

import java.util.Optional;
import org.demonstrationcounty.assessment.AnnualReportRepository;
import org.demonstrationcounty.assessment.AnnualReportRow;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The experience in the counties' reports. The bureau may share it with all of them (R19). */
@Service
@Transactional
class Experiences {

    private final ExperienceSharingRepository sharings;
    private final AnnualReportRepository reports;
    private final CaseFiles files;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    Experiences(
            ExperienceSharingRepository sharings,
            AnnualReportRepository reports,
            CaseFiles files,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.sharings = sharings;
        this.reports = reports;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Shares the experience of a round's report, or ends that. It can be read once the round is confirmed.
     *
     * @throws RefusedException 404 if the county has not reported on the round yet
     */
    void share(CaseKey caseKey, int round, boolean shared, String user) {
        files.hold(caseKey);
        if (reports.findByCaseKeyAndRound(caseKey.text(), round).isEmpty()) {
            throw RefusedException.notFound("experience.no-report", String.valueOf(round));
        }
        if (isShared(caseKey, round) != shared) {
            sharings.save(new ExperienceSharingRow(caseKey, round, shared, user, clock.instant()));
            events.publishEvent(Act.onCase(caseKey.text(), "share-experience", user)
                    .inRound(round)
                    .changing("shared", !shared, shared));
        }
    }

    Page<SharedExperience> shared(@Nullable Integer dataYear, Paging paging) {
        return sharings.shared(dataYear, false, paging.request());
    }

    Page<SharedExperience> published(Paging paging) {
        return sharings.shared(null, true, paging.request());
    }

    /** The experience of a round; empty until the county has reported. */
    Optional<String> of(CaseKey caseKey, int round) {
        return reports.findByCaseKeyAndRound(caseKey.text(), round).map(AnnualReportRow::experience);
    }

    boolean isShared(CaseKey caseKey, int round) {
        return sharings.findFirstByCaseKeyAndRoundOrderByIdDesc(caseKey.text(), round)
                .filter(ExperienceSharingRow::isShared)
                .isPresent();
    }
}
