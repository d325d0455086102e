package org.demonstrationcounty.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.policy.WrittenTable;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.sheet.ReceivedWorkbook;
import org.springframework.mock.web.MockMultipartFile;

/** Workbooks of policy tables, written and read without an application. */
final class Workbooks {

    private Workbooks() {}

    static byte[] of(List<WrittenTable> tables) {
        return changed(tables, workbook -> {});
    }

    /** The workbook as it is downloaded, with somebody's changes. */
    static byte[] changed(List<WrittenTable> tables, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook written = new TablesWriter(tables).write("2022", List.of("一、说明"));
                XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(bytes(written)))) {
            change.accept(opened);
            return bytes(opened);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ReadTables read(byte[] file) {
        try (ReceivedWorkbook received = ReceivedWorkbook.of(new MockMultipartFile("file", "政策表.xlsx", null, file))) {
            return TablesReader.read(received.workbook());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Places and codes of all faults. */
    static List<String> faults(ReadTables read, List<Refusal> refusals) {
        return read.faults(refusals).stream()
                .map(fault -> fault.at() + " " + fault.refusal().code())
                .toList();
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
