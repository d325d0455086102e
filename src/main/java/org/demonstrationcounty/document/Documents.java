package org.demonstrationcounty.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.UnsettledResults;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of the cases. They can be added while the case runs, and never change. */
@Service
class Documents {

    private final DocumentRepository documents;
    private final DocumentContents contents;
    private final CaseFiles files;
    private final UnsettledResults unsettled;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    Documents(
            DocumentRepository documents,
            DocumentContents contents,
            CaseFiles files,
            UnsettledResults unsettled,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.contents = contents;
        this.files = files;
        this.unsettled = unsettled;
        this.clock = clock;
        this.events = events;
    }

    /** @throws RefusedException 409 where the case has come to its end and nothing of it is reconsidered */
    @Transactional
    Document attach(CaseKey caseKey, NewDocument added, ReceivedFile received, String user) {
        if (files.hold(caseKey).stage().isEnd() && !unsettled.takeFiles(caseKey)) {
            throw RefusedException.conflict("case.ended");
        }
        Document document = documents
                .save(new DocumentRow(caseKey, added, user, clock.instant()))
                .document();
        try (InputStream content = received.open()) {
            contents.write(document.id(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        events.publishEvent(Act.onCase(caseKey.text(), "upload-document", user)
                .to("document " + document.id())
                .changing("document", null, document.name())
                .changing("sha256", null, document.sha256()));
        return document;
    }

    List<Document> of(CaseKey caseKey, Set<DocumentKind> kinds) {
        return documents.findByCaseKeyAndKindInOrderById(caseKey.text(), kinds).stream()
                .map(DocumentRow::document)
                .toList();
    }

    /** @throws RefusedException 404 where the case has no such document of these kinds */
    Document get(CaseKey caseKey, long id, Set<DocumentKind> kinds) {
        return documents
                .findByIdAndCaseKeyAndKindIn(id, caseKey.text(), kinds)
                .map(DocumentRow::document)
                .orElseThrow(() -> RefusedException.notFound("document.unknown"));
    }

    /** The content, read from the database as it is asked for. */
    InputStream content(Document document) {
        return contents.read(document.id());
    }
}
