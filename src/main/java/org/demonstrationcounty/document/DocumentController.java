package org.demonstrationcounty.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.document.DocumentViews.AttachableView;
import org.demonstrationcounty.input.Upload;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files of a case. */
@RestController
@Tag(name = "documents", description = "案件附件 / Documents of a case")
class DocumentController {

    /**
     * @param accepted the endings of file names that are accepted
     * @param largest the largest accepted size, in bytes
     * @param attachable the kinds that the reader may add
     * @param changeable ids of the documents that the reader can still replace or delete
     */
    record DocumentList(
            List<DocumentView> items,
            List<String> accepted,
            long largest,
            List<AttachableView> attachable,
            Set<Long> changeable) {}

    private final Documents documents;
    private final DocumentAccess access;
    private final DocumentViews views;
    private final long largest;

    DocumentController(Documents documents, DocumentAccess access, DocumentViews views, MultipartProperties limits) {
        this.documents = documents;
        this.access = access;
        this.views = views;
        this.largest = limits.getMaxFileSize().toBytes();
    }

    @PostMapping(path = "/api/cases/{caseKey}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "上传附件 / Attach a PDF, an OFD, a picture, a Word or an Excel file")
    ResponseEntity<DocumentView> attach(
            @PathVariable String caseKey, Upload<NewUpload> sent, HttpServletRequest request) throws IOException {
        DocumentRights rights = access.on(caseKey);
        if (rights.attachable().isEmpty()) {
            throw RefusedException.forbidden("document.not-yours");
        }
        if (access.isClosed(rights.file())) {
            throw RefusedException.conflict("case.ended");
        }
        NewUpload upload = sent.read(NewUpload::read);
        if (!rights.attachable().contains(upload.kind())) {
            throw RefusedException.forbidden("document.evidence-only");
        }
        try (ReceivedFile file = ReceivedFile.of(upload.file())) {
            NewDocument added = NewDocument.of(upload.kind(), file);
            DocumentView view = views.ofNew(
                    documents.attach(rights.file().caseKey(), added, file, access.uploader(rights.file())),
                    access.user());
            return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + view.id()))
                    .body(view);
        }
    }

    @PutMapping(path = "/api/cases/{caseKey}/documents/{id}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "替换自己上传的附件 / Replace a document of one's own, as long as its task is open")
    DocumentView replace(@PathVariable String caseKey, @PathVariable String id, Upload<NewContent> sent)
            throws IOException {
        DocumentRights rights = access.on(caseKey);
        Document document = documents.get(rights.file().caseKey(), number(id), rights.readable());
        documents.checkOwn(document, access.user());
        NewContent content = sent.read(NewContent::read);
        DocumentKind kind = content.kind() == null ? document.kind() : content.kind();
        if (!rights.attachable().contains(kind)) {
            throw RefusedException.forbidden("document.evidence-only");
        }
        try (ReceivedFile file = ReceivedFile.of(content.file())) {
            NewDocument added = NewDocument.of(kind, file);
            return views.ofNew(documents.replace(document, added, file, access.user()), access.user());
        }
    }

    @DeleteMapping("/api/cases/{caseKey}/documents/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除自己上传的附件 / Delete a document of one's own, as long as its task is open")
    void delete(@PathVariable String caseKey, @PathVariable String id) {
        documents.delete(readable(caseKey, id), access.user());
    }

    @GetMapping("/api/cases/{caseKey}/documents")
    @Operation(summary = "附件列表 / Documents of a case, oldest first")
    DocumentList list(@PathVariable String caseKey) {
        DocumentRights rights = access.on(caseKey);
        List<Document> shown = documents.of(rights.file().caseKey(), rights.readable());
        return new DocumentList(
                views.of(shown),
                DocumentType.allExtensions(),
                largest,
                rights.attachable().stream().sorted().map(views::attachable).toList(),
                documents.changeable(shown, access.user()));
    }

    @GetMapping("/api/cases/{caseKey}/documents.xlsx")
    @Operation(summary = "导出附件清单 / The same list as a workbook")
    @AnswersWorkbook
    void workbook(@PathVariable String caseKey, HttpServletResponse response) throws IOException {
        ListWorkbook.send(
                caseKey + "-附件清单",
                "附件 Documents",
                DocumentColumns.all(),
                list(caseKey).items(),
                response);
    }

    /** Sends the content as a download, so that the browser runs nothing of it under our origin. */
    @GetMapping("/api/cases/{caseKey}/documents/{id}")
    @Operation(summary = "下载附件 / The content of a document")
    ResponseEntity<InputStreamResource> content(@PathVariable String caseKey, @PathVariable String id) {
        Document document = readable(caseKey, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mediaType()))
                .contentLength(document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.name()))
                .body(new InputStreamResource(documents.content(document)));
    }

    @GetMapping("/api/cases/{caseKey}/documents/{id}/preview")
    @Operation(summary = "预览附件 / A PDF or a picture, to be shown in a page of ours")
    ResponseEntity<InputStreamResource> preview(
            @PathVariable String caseKey, @PathVariable String id, HttpServletResponse response) {
        Document document = readable(caseKey, id);
        if (!document.type().isShownByBrowsers()) {
            throw RefusedException.notFound("document.not-shown");
        }
        return ShownInPlace.answer(document, response).body(new InputStreamResource(documents.content(document)));
    }

    private Document readable(String caseKey, String id) {
        DocumentRights rights = access.on(caseKey);
        return documents.get(rights.file().caseKey(), number(id), rights.readable());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw RefusedException.notFound("document.unknown");
        }
        return Long.parseLong(id);
    }
}
