package org.demonstrationcounty.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.document.Danger;
import org.demonstrationcounty.document.DocumentType;
import org.demonstrationcounty.document.ReceivedFile;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.web.multipart.MultipartFile;

/** A workbook that somebody sent. It is opened once it is known to be small and harmless. */
final class ReceivedWorkbook implements AutoCloseable {

    static {
        // WorkbookSize counts what unpacks; the notes of our own sheets pack better than the library expects.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final XSSFWorkbook workbook;

    private ReceivedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @throws RefusedException where it is no workbook, or one that nobody should open */
    static ReceivedWorkbook of(MultipartFile upload) throws IOException {
        try (ReceivedFile file = ReceivedFile.of(upload)) {
            if (file.type().filter(DocumentType.XLSX::equals).isEmpty()) {
                throw RefusedException.of(Kind.UNSUPPORTED_TYPE, "sheet.no-workbook");
            }
            Optional<Danger> danger = file.danger();
            if (danger.isPresent()) {
                throw RefusedException.invalid("file", danger.get().code());
            }
            WorkbookSize.check(file.path());
            return new ReceivedWorkbook(open(file));
        }
    }

    private static XSSFWorkbook open(ReceivedFile file) {
        try (InputStream content = file.open()) {
            return new XSSFWorkbook(content);
        } catch (IOException | RuntimeException broken) {
            throw RefusedException.invalid("file", "sheet.unreadable");
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
