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

/**
 * The documents of the cases. They can be added while the case runs. Whoever attached a document can replace or delete
 * it as long as the task is open for which they attached it. After that it never changes.
 */
@Service
class Documents {

    private final DocumentRepository documents;
    private final DocumentContents contents;
    private final DocumentTasks tasks;
    private final CaseFiles files;
    private final UnsettledResults unsettled;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    Documents(
            DocumentRepository documents,
            DocumentContents contents,
            DocumentTasks tasks,
            CaseFiles files,
            UnsettledResults unsettled,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.contents = contents;
        this.tasks = tasks;
        this.files = files;
        this.unsettled = unsettled;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @throws RefusedException 409 if the case has ended and nothing of it is being reconsidered
     */
    @Transactional
    Document attach(CaseKey caseKey, NewDocument added, ReceivedFile received, Uploader user) {
        if (files.hold(caseKey).stage().isEnd() && !unsettled.takeFiles(caseKey)) {
            throw RefusedException.conflict("case.ended");
        }
        Document document = documents
                .save(new DocumentRow(caseKey, added, user.account(), clock.instant()))
                .document();
        write(document, received);
        tasks.add(document.id(), user.tasks());
        events.publishEvent(Act.onCase(caseKey.text(), "upload-document", user.account())
                .to("document " + document.id())
                .changing("document", null, document.name())
                .changing("sha256", null, document.sha256()));
        return document;
    }

    /** @throws RefusedException 403 where somebody else attached it, 409 where its task is done */
    @Transactional
    Document replace(Document before, NewDocument added, ReceivedFile received, String user) {
        DocumentRow row = own(before, user);
        contents.delete(before.id());
        row.replace(added, clock.instant());
        Document document = documents.save(row).document();
        write(document, received);
        events.publishEvent(Act.onCase(before.caseKey().text(), "replace-document", user)
                .to("document " + document.id())
                .changing("document", before.name(), document.name())
                .changing("sha256", before.sha256(), document.sha256()));
        return document;
    }

    /** @throws RefusedException 403 where somebody else attached it, 409 where its task is done */
    @Transactional
    void delete(Document before, String user) {
        DocumentRow row = own(before, user);
        contents.delete(before.id());
        documents.delete(row);
        events.publishEvent(Act.onCase(before.caseKey().text(), "delete-document", user)
                .to("document " + before.id())
                .changing("document", before.name(), null)
                .changing("sha256", before.sha256(), null));
    }

    /** @throws RefusedException 403 where somebody else attached it, 409 where its task is done */
    @Transactional
    void checkOwn(Document document, String user) {
        own(document, user);
    }

    private DocumentRow own(Document document, String user) {
        if (!document.uploadedBy().equals(user)) {
            throw RefusedException.forbidden("document.of-another");
        }
        files.hold(document.caseKey());
        if (!tasks.hold(document.id())) {
            throw RefusedException.conflict("document.settled");
        }
        return documents
                .findByIdAndCaseKeyAndKindIn(document.id(), document.caseKey().text(), Set.of(document.kind()))
                .orElseThrow(() -> RefusedException.notFound("document.unknown"));
    }

    private void write(Document document, ReceivedFile received) {
        try (InputStream content = received.open()) {
            contents.write(document.id(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ids of the documents that a user can still replace or delete. */
    Set<Long> changeable(List<Document> shown, String user) {
        return tasks.ofOpenTasks(shown.stream()
                .filter(document -> document.uploadedBy().equals(user))
                .map(Document::id)
                .toList());
    }

    List<Document> of(CaseKey caseKey, Set<DocumentKind> kinds) {
        return documents.findByCaseKeyAndKindInOrderById(caseKey.text(), kinds).stream()
                .map(DocumentRow::document)
                .toList();
    }

    /** @throws RefusedException 404 if the case has no such document of these kinds */
    Document get(CaseKey caseKey, long id, Set<DocumentKind> kinds) {
        return documents
                .findByIdAndCaseKeyAndKindIn(id, caseKey.text(), kinds)
                .map(DocumentRow::document)
                .orElseThrow(() -> RefusedException.notFound("document.unknown"));
    }

    /** The content. It is read from the database piece by piece. */
    InputStream content(Document document) {
        return contents.read(document.id());
    }
}
