package org.demonstrationcounty.document;

import java.io.IOException;
import java.util.List;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;

/** The description of a file that is about to be attached. */
record NewDocument(DocumentKind kind, String name, DocumentType type, long size, String sha256) {

    /** @throws RefusedException 415 if the type is not accepted, or the file has something dangerous in it */
    static NewDocument of(DocumentKind kind, ReceivedFile file) throws IOException {
        file.danger().ifPresent(danger -> {
            throw notTaken(danger.code());
        });
        DocumentType type = file.type().orElseThrow(() -> notTaken("document.type"));
        return new NewDocument(kind, FileName.of(file.name(), type), type, file.size(), file.sha256());
    }

    private static RefusedException notTaken(String code) {
        Refusal refusal = new Refusal("file", code, List.of());
        return new RefusedException(Kind.UNSUPPORTED_TYPE, refusal.code(), List.of(refusal));
    }
}
