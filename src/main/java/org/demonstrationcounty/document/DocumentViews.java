package org.demonstrationcounty.document;

import java.util.List;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows documents in the reader's language. */
@Component
class DocumentViews {

    /** @param prompt asks for such a file */
    record AttachableView(DocumentKind kind, String prompt) {}

    private final RefusalMessages words;
    private final AccountNames names;

    DocumentViews(RefusalMessages words, AccountNames names) {
        this.words = words;
        this.names = names;
    }

    /** Documents for a list. The names of the uploaders are read once for all of them. */
    List<DocumentView> of(List<Document> shown) {
        NamesOfThen uploaders =
                names.ofThen(shown.stream().map(Document::uploadedBy).toList());
        return shown.stream()
                .map(document -> view(document, uploaders.of(document.uploadedBy(), document.uploadedAt())))
                .toList();
    }

    /** A document that this user has just uploaded. */
    DocumentView ofNew(Document document, String user) {
        return view(document, names.of(user));
    }

    AttachableView attachable(DocumentKind kind) {
        return new AttachableView(kind, words.named("document-attach." + kind.code()));
    }

    private DocumentView view(Document document, @Nullable String uploader) {
        return new DocumentView(
                document.id(),
                document.caseKey().text(),
                document.kind(),
                words.named("document-kind." + document.kind().code()),
                document.name(),
                document.size(),
                document.type().mediaType(),
                document.sha256(),
                document.type().isShownByBrowsers(),
                document.uploadedBy(),
                uploader,
                document.uploadedAt());
    }
}
