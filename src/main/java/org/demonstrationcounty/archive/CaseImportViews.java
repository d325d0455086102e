package org.demonstrationcounty.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.CaseEvents;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the imports, and each of them in the histories of its cases. */
@Component
@Transactional(readOnly = true)
class CaseImportViews implements CaseEvents {

    private final CaseImportRepository imports;
    private final CaseImportUndo undo;
    private final AccountNames names;
    private final RefusalMessages words;

    CaseImportViews(CaseImportRepository imports, CaseImportUndo undo, AccountNames names, RefusalMessages words) {
        this.imports = imports;
        this.undo = undo;
        this.names = names;
        this.words = words;
    }

    /** The latest first. */
    List<CaseImportView> all() {
        List<CaseImportRow> rows = imports.findAllByOrderByIdDesc();
        NamesOfThen people = names.ofThen(rows.stream()
                .flatMap(row -> Stream.of(row.importedBy(), row.undoneBy()))
                .filter(Objects::nonNull)
                .toList());
        return rows.stream().map(row -> view(row, people)).toList();
    }

    private CaseImportView view(CaseImportRow row, NamesOfThen people) {
        String undoneBy = row.undoneBy();
        Instant undoneAt = row.undoneAt();
        return new CaseImportView(
                row.id(),
                row.fileName(),
                row.cases().stream().map(CaseKey::text).toList(),
                row.differences(),
                people.of(row.importedBy(), row.importedAt()),
                row.importedAt(),
                undoneBy == null || undoneAt == null ? null : people.of(undoneBy, undoneAt),
                undoneAt,
                undo.against(row).map(words::of).orElse(null));
    }

    @Override
    public Stream<Decision> of(CaseFile file) {
        Instant importedAt = file.importedAt();
        if (importedAt == null) {
            return Stream.empty();
        }
        return imports.findAllByOrderByIdDesc().stream()
                .filter(row -> !row.isUndone() && row.cases().contains(file.caseKey()))
                .limit(1)
                .map(row -> new Decision(
                        ImportActs.ACTION, file.round(), "import", row.fileName(), row.importedBy(), importedAt));
    }
}
