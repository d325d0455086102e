package org.demonstrationcounty.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demonstrationcounty.audit.CaseTrail;
import org.demonstrationcounty.casefile.CaseColumns;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.document.CaseDocuments;
import org.demonstrationcounty.document.CaseDocuments.CaseDocument;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/** A whole case as one ZIP: its papers, its files, its history and its trail. It is written as it is read. */
@Component
class Dossier {

    private final CurrentPapers papers;
    private final PrintedPapers printed;
    private final CaseDocuments documents;
    private final CaseViews cases;
    private final CaseTrail trail;

    Dossier(CurrentPapers papers, PrintedPapers printed, CaseDocuments documents, CaseViews cases, CaseTrail trail) {
        this.papers = papers;
        this.printed = printed;
        this.documents = documents;
        this.cases = cases;
        this.trail = trail;
    }

    void write(CaseFile file, CurrentUser reader, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Paper paper : papers.of(file, reader)) {
                String draft = paper.draft() ? "（草稿）" : "";
                zip.putNextEntry(new ZipEntry("papers/" + printed.title(paper) + draft + ".pdf"));
                zip.write(printed.print(paper, file, reader));
            }
            for (CaseDocument document : documents.of(file.caseKey())) {
                zip.putNextEntry(new ZipEntry("files/" + document.id() + "-" + harmless(document.name())));
                try (InputStream content = document.content().get()) {
                    content.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry("history.xlsx"));
            writeHistory(file, reader, zip);
            zip.putNextEntry(new ZipEntry("trail.xlsx"));
            writeTrail(file, reader, zip);
        }
    }

    private void writeHistory(CaseFile file, CurrentUser reader, OutputStream out) throws IOException {
        try (ListWorkbook workbook = new ListWorkbook()) {
            workbook.sheet("办理经过 History", CaseColumns.history())
                    .addAll(Objects.requireNonNull(cases.whole(file, reader).history()));
            workbook.write(StreamUtils.nonClosing(out));
        }
    }

    private void writeTrail(CaseFile file, CurrentUser reader, OutputStream out) throws IOException {
        try (ListWorkbook workbook = new ListWorkbook()) {
            trail.write(file.caseKey(), reader, workbook);
            workbook.write(StreamUtils.nonClosing(out));
        }
    }

    /** A name that leads nowhere else when the ZIP is unpacked. */
    private static String harmless(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
