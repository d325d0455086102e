package org.demonstrationcounty.document;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.stereotype.Component;

/** Every file of a case, for the dossier. The caller checks the right. */
@Component
public class CaseDocuments {

    /**
     * A file.
     *
     * @param name under which it was attached
     * @param content opens the content, which is read from the database piece by piece
     */
    public record CaseDocument(long id, String name, Supplier<InputStream> content) {}

    private final Documents documents;

    CaseDocuments(Documents documents) {
        this.documents = documents;
    }

    /** The files, oldest first. */
    public List<CaseDocument> of(CaseKey caseKey) {
        return documents.of(caseKey, EnumSet.allOf(DocumentKind.class)).stream()
                .map(each -> new CaseDocument(each.id(), each.name(), () -> documents.content(each)))
                .toList();
    }
}
