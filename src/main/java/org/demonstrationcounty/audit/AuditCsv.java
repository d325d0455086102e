package org.demonstrationcounty.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.HarmlessCell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trail as comma-separated values that Excel opens. */
@Component
class AuditCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final AuditTable table;
    private final CSVFormat format;

    AuditCsv(AuditTable table) {
        this.table = table;
        this.format = CSVFormat.RFC4180
                .builder()
                .setQuoteMode(QuoteMode.ALL)
                .setHeader(table.columns().stream().map(Column::head).toArray(String[]::new))
                .get();
    }

    void write(AuditQuery query, CurrentUser reader, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(out, format);
        try {
            table.read(query, reader, line -> print(line, printer));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        printer.flush();
    }

    private void print(AuditLine line, CSVPrinter printer) {
        try {
            printer.printRecord(
                    table.columns().stream().map(column -> text(column.value().apply(line))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value instanceof LocalDateTime time ? TIME.format(time) : value == null ? "" : value.toString();
        return HarmlessCell.of(text);
    }
}
