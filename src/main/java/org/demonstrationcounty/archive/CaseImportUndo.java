package org.demonstrationcounty.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.audit.ActsOnCases;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.FormerCases;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseResumption;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back the cases of an import, while nobody has acted on any of them. The trail keeps what was recorded. */
@Service
@Transactional
class CaseImportUndo {

    static final String ACTION = "undo-import";

    private final CaseImportRepository imports;
    private final FormerCases cases;
    private final CaseFiles files;
    private final ActsOnCases acts;
    private final CaseResumption resumption;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    CaseImportUndo(
            CaseImportRepository imports,
            FormerCases cases,
            CaseFiles files,
            ActsOnCases acts,
            CaseResumption resumption,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.cases = cases;
        this.files = files;
        this.acts = acts;
        this.resumption = resumption;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @throws RefusedException 404 if there is no such import, 409 if it was undone or somebody has acted on a case
     */
    CaseImportRow undo(long id, String user) {
        CaseImportRow row = imports.findById(id).orElseThrow(() -> RefusedException.notFound("archive.no-import"));
        if (row.isUndone()) {
            throw RefusedException.conflict("archive.undone");
        }
        List<CaseKey> keys = row.cases();
        keys.stream().sorted().forEach(files::hold);
        against(row).ifPresent(refusal -> {
            throw RefusedException.conflict(refusal);
        });
        keys.forEach(key -> resumption.clearLine(key, ACTION));
        remove(keys);
        keys.forEach(key -> events.publishEvent(Act.onCase(key.text(), ACTION, user)
                .to("import " + id)
                .because(row.fileName())
                .changing("recorded", true, null)));
        row.undo(user, clock.instant());
        return row;
    }

    /** What is left belongs to somebody who has acted meanwhile. */
    private void remove(List<CaseKey> keys) {
        try {
            cases.remove(keys);
        } catch (DataIntegrityViolationException kept) {
            throw RefusedException.conflict("archive.acted-on", listed(Set.copyOf(keys)));
        }
    }

    /** Why the import cannot be undone; empty if it can. */
    @Transactional(readOnly = true)
    Optional<Refusal> against(CaseImportRow row) {
        if (row.isUndone()) {
            return Optional.of(Refusal.of("archive.undone"));
        }
        Set<CaseKey> actedOn = acts.byPeople(row.cases(), Set.of(ImportActs.ACTION, ACTION), row.importedAt());
        return actedOn.isEmpty() ? Optional.empty() : Optional.of(Refusal.of("archive.acted-on", listed(actedOn)));
    }

    private static String listed(Set<CaseKey> keys) {
        return keys.stream().sorted().map(CaseKey::text).collect(Collectors.joining(", "));
    }
}
