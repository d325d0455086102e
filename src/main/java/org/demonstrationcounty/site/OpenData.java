package org.demonstrationcounty.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.HarmlessCell;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.demonstrationcounty.workbook.WorkbookDownload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** Writes open data: as JSON, or as comma-separated values that Excel opens and does not run. */
@Component
class OpenData {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final MediaType COMMA_SEPARATED = MediaType.parseMediaType("text/csv");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Answers answers;
    private final ObjectMapper json;

    OpenData(Answers answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** Reads the data of an answer. */
    interface Source<T> {
        T read();
    }

    /** Rows with their columns. */
    record Table<R>(List<R> rows, List<Column<R>> columns) {}

    void sendJson(String name, Source<?> source, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.send("json " + name, MediaType.APPLICATION_JSON_VALUE, () -> json(source.read()), request, response);
    }

    void sendCsv(String name, Source<Table<?>> source, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.send("csv " + name, CSV, () -> csv(source.read()), request, response);
    }

    /** @param title of the file and of its sheet */
    void sendXlsx(String title, Source<Table<?>> source, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, WorkbookDownload.disposition(title));
        answers.send("xlsx " + title, WorkbookDownload.TYPE, () -> workbook(title, source.read()), request, response);
    }

    private static <R> byte[] workbook(String title, Table<R> table) {
        try (ListWorkbook workbook = new ListWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.sheet(title, table.columns()).addAll(table.rows());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether the reader prefers CSV to JSON. */
    static boolean prefersCsv(HttpServletRequest request) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted.stream()
                    .filter(type -> type.includes(COMMA_SEPARATED) || type.includes(MediaType.APPLICATION_JSON))
                    .findFirst()
                    .filter(type -> !type.includes(MediaType.APPLICATION_JSON))
                    .isPresent();
        } catch (InvalidMimeTypeException | InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private byte[] json(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static <R> byte[] csv(Table<R> table) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
        try {
            format.printRecord(out, table.columns().stream().map(Column::head).toArray());
            for (R row : table.rows()) {
                format.printRecord(
                        out,
                        table.columns().stream()
                                .map(column -> text(column.value().apply(row)))
                                .toArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A number stays one, also below zero. Only texts can be taken for formulas. */
    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number) {
            return value.toString();
        }
        return value == null ? "" : HarmlessCell.of(value.toString());
    }
}
