package org.demonstrationcounty.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "case_import")
class CaseImportRow {

    private static final String BETWEEN = ",";
    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String fileName;
    private String caseKeys;
    private int differences;
    private String importedBy;
    private Instant importedAt;
    /** Null unless it was undone, like the time. */
    private @Nullable String undoneBy;

    private @Nullable Instant undoneAt;

    @Version
    private long revision;

    protected CaseImportRow() {}

    CaseImportRow(String fileName, List<CaseKey> cases, int differences, String user, Instant at) {
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        this.caseKeys = cases.stream().map(CaseKey::text).collect(Collectors.joining(BETWEEN));
        this.differences = differences;
        this.importedBy = user;
        this.importedAt = at;
    }

    void undo(String user, Instant at) {
        undoneBy = user;
        undoneAt = at;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    Long id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    List<CaseKey> cases() {
        return Arrays.stream(caseKeys.split(BETWEEN)).map(CaseKey::new).toList();
    }

    int differences() {
        return differences;
    }

    String importedBy() {
        return importedBy;
    }

    Instant importedAt() {
        return importedAt;
    }

    @Nullable
    String undoneBy() {
        return undoneBy;
    }

    @Nullable
    Instant undoneAt() {
        return undoneAt;
    }
}
