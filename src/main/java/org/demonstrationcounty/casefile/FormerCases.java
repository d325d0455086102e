package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.FormerCase.FormerEvent;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records cases that began before they came here, and reads cases so that another installation can record them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FormerCases {

    private static final List<String> OWN = List.of(
            "delete from issued_document where case_key in (:cases)",
            "delete from decision where case_key in (:cases)",
            "delete from stage_change where case_key in (:cases)",
            "delete from case_file where case_key in (:cases)");

    private final CaseFileRepository files;
    private final StageChangeRepository changes;
    private final DecisionRepository decisions;
    private final IssuedDocumentRepository documents;
    private final IssuedDocuments issued;
    private final List<CaseRows> others;
    private final JdbcClient database;
    private final ProgrammeClock clock;

    FormerCases(
            CaseFileRepository files,
            StageChangeRepository changes,
            DecisionRepository decisions,
            IssuedDocumentRepository documents,
            IssuedDocuments issued,
            List<CaseRows> others,
            JdbcClient database,
            ProgrammeClock clock) {
        this.files = files;
        this.changes = changes;
        this.decisions = decisions;
        this.documents = documents;
        this.issued = issued;
        this.others = others;
        this.database = database;
        this.clock = clock;
    }

    /** Records a case with its stages, decisions and approval. Nothing begins yet. */
    public void open(FormerCase former, String user) {
        CaseKey caseKey = former.caseKey();
        Instant now = clock.instant();
        files.saveAndFlush(new CaseFileRow(former, user, now));
        former.events().stream().sorted(Comparator.comparing(FormerEvent::at)).forEach(event -> keep(caseKey, event));
        if (former.approval() != null) {
            documents.save(new IssuedDocumentRow(
                    IssuedDocumentRow.Kind.APPROVAL, caseKey, former.approval(), null, user, now));
        }
    }

    private void keep(CaseKey caseKey, FormerEvent event) {
        if (event.stage() != null) {
            changes.save(new StageChangeRow(caseKey, event.stage(), event.round(), event.at()));
        }
        Decision made = event.decision();
        if (made != null) {
            DecisionRow row = new DecisionRow(caseKey, made);
            row.madeAs(made.office());
            decisions.save(row);
        }
    }

    /** The case as another installation can record it. */
    @Transactional(readOnly = true)
    public FormerCase of(CaseFile file) {
        String caseKey = file.caseKey().text();
        Stream<FormerEvent> entered =
                changes.findByCaseKeyOrderById(caseKey).stream().map(StageChangeRow::event);
        Stream<FormerEvent> decided = decisions.findByCaseKeyOrderById(caseKey).stream()
                .map(DecisionRow::decision)
                .map(made -> new FormerEvent(made.decidedAt(), null, made.round(), made));
        return new FormerCase(
                file.caseKey(),
                file.stage(),
                file.round(),
                file.openedAt(),
                file.consentYear(),
                file.firstDataYear(),
                approval(file),
                Stream.concat(decided, entered)
                        .sorted(Comparator.comparing(FormerEvent::at))
                        .toList());
    }

    private IssueDocument.@Nullable Issued approval(CaseFile file) {
        return issued.find(IssuedDocumentRow.Kind.APPROVAL, file.caseKey()).orElse(null);
    }

    /** Deletes cases with all rows that the rooms keep of them. A row that no room deletes keeps the case. */
    public void remove(Collection<CaseKey> cases) {
        List<String> keys = cases.stream().map(CaseKey::text).toList();
        Stream.concat(others.stream().flatMap(rows -> rows.deletions().stream()), OWN.stream())
                .forEach(deletion -> database.sql(deletion).param("cases", keys).update());
    }
}
