package org.demonstrationcounty.archive;

import jakarta.persistence.EntityManager;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.application.Applications;
import org.demonstrationcounty.assessment.FormerRounds;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.FormerCases;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.ProvincialReferences;
import org.demonstrationcounty.notice.Notices;
import org.demonstrationcounty.repair.RecordedStage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the cases of a workbook, all or none, and lets each go on at the step for which it waits. */
@Service
@Transactional
class CaseImports {

    /** @param id of the import; 0 if there was a problem and nothing was recorded */
    record Imported(long id, CheckedCases checked) {}

    private final CaseCheck check;
    private final CaseImportRepository imports;
    private final FormerCases cases;
    private final Applications applications;
    private final Notices notices;
    private final FormerRounds rounds;
    private final ProvincialReferences references;
    private final RecordedStage stages;
    private final CaseFiles files;
    private final EntityManager entities;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    CaseImports(
            CaseCheck check,
            CaseImportRepository imports,
            FormerCases cases,
            Applications applications,
            Notices notices,
            FormerRounds rounds,
            ProvincialReferences references,
            RecordedStage stages,
            CaseFiles files,
            EntityManager entities,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.check = check;
        this.imports = imports;
        this.cases = cases;
        this.applications = applications;
        this.notices = notices;
        this.rounds = rounds;
        this.references = references;
        this.stages = stages;
        this.files = files;
        this.entities = entities;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    CheckedCases check(Workbook workbook, String user) {
        return check.check(workbook, user);
    }

    /** Records all cases in the order of their keys, so that there is no deadlock. Nothing if there is a problem. */
    Imported record(Workbook workbook, String fileName, String user) {
        CheckedCases checked = check.check(workbook, user);
        if (!checked.problems().isEmpty()) {
            return new Imported(0, checked);
        }
        CaseImportRow row = imports.save(new CaseImportRow(
                fileName,
                checked.cases().stream().map(PastCase::caseKey).toList(),
                checked.differences().size(),
                user,
                clock.instant()));
        checked.growths().forEach((year, growth) -> references.supply(year, growth, user));
        for (PastCase past : checked.cases()) {
            record(past, row, user);
            entities.flush();
            entities.clear();
        }
        return new Imported(row.id(), checked);
    }

    private void record(PastCase past, CaseImportRow row, String user) {
        CaseKey caseKey = past.caseKey();
        cases.open(past.former(), user);
        if (past.application() != null && past.submittedAt() != null) {
            applications.keep(past.application(), caseKey, user, past.submittedAt());
        }
        notices.keep(caseKey, past.notices(), user);
        CaseFile file = files.hold(caseKey);
        past.rounds().forEach(round -> rounds.keep(file, round.former(), user));
        ImportActs.of(past, row, user).forEach(events::publishEvent);
        stages.goOn(file);
    }
}
