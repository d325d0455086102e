package org.demonstrationcounty.application;

import java.util.Optional;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.CaseEvents;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a county take its application back to edit it, until its city decides and before the window closes (R2). */
@Service
@Transactional
class Retractions implements CaseEvents {

    private static final String MESSAGE = "retraction";

    private final RetractionRepository retractions;
    private final Applications applications;
    private final ApplicationTerms terms;
    private final CaseFlow flow;
    private final CaseFiles files;
    private final CountyNameThen countyName;
    private final ApplicationEventPublisher events;

    Retractions(
            RetractionRepository retractions,
            Applications applications,
            ApplicationTerms terms,
            CaseFlow flow,
            CaseFiles files,
            CountyNameThen countyName,
            ApplicationEventPublisher events) {
        this.retractions = retractions;
        this.applications = applications;
        this.terms = terms;
        this.flow = flow;
        this.files = files;
        this.countyName = countyName;
        this.events = events;
    }

    /** @throws RefusedException 409 if it is too early or too late, or if the model of the case has no way back */
    void retract(CaseKey caseKey, String user) {
        CaseFile file = files.hold(caseKey);
        against(file).ifPresent(reason -> {
            throw RefusedException.conflict(reason);
        });
        flow.requireRunning(file.processInstanceId());
        String instance = flow.waitingFor(MESSAGE, caseKey)
                .orElseThrow(() -> RefusedException.conflict("retraction.older-model"));
        int version = applications.latest(caseKey).orElseThrow().version();
        retractions.save(new RetractionRow(caseKey, version, user, files.moment(caseKey)));
        events.publishEvent(Act.onCase(caseKey.text(), "retract", user).changing("retracted", null, version));
        flow.tell(MESSAGE, instance);
    }

    boolean isOpen(CaseFile file) {
        return against(file).isEmpty()
                && flow.waitingFor(MESSAGE, file.caseKey()).isPresent();
    }

    private Optional<Refusal> against(CaseFile file) {
        Stage stage = file.stage();
        if (stage.isEnd()) {
            return Optional.of(Refusal.of("case.ended"));
        }
        if (stage == Stage.DRAFT) {
            return Optional.of(Refusal.of("retraction.not-filed"));
        }
        if (stage != Stage.CITY_REVIEW) {
            return Optional.of(Refusal.of("retraction.city-decided"));
        }
        return terms.isStillOpen(file.applicationYear())
                ? Optional.empty()
                : Optional.of(Refusal.of("retraction.late", terms.lastDay(file.applicationYear())));
    }

    @Override
    public Stream<Decision> of(CaseFile file) {
        return retractions.findByCaseKeyOrderById(file.caseKey().text()).stream()
                .map(row -> countyName.putOn(file, row.decision()));
    }
}
