package org.demonstrationcounty.document;

import java.io.IOException;

/** What is known of a file that is to be attached. */
record NewDocument(DocumentKind kind, String name, DocumentType type, long size, String sha256) {

    static NewDocument of(DocumentKind kind, DocumentType type, ReceivedFile file) throws IOException {
        return new NewDocument(kind, FileName.of(file.name(), type), type, file.size(), file.sha256());
    }
}
