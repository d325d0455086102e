package org.demonstrationcounty.audit;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The trail as a table for Excel. It is read piece by piece, so that nobody has to hold it whole. */
@Component
class AuditCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Limit PIECE = Limit.of(500);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ProgrammeClock.ZONE);
    private static final String WITHHELD = "（不予显示 withheld）";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setHeader(
                    "序号 No.",
                    "时间（北京） Time (Beijing)",
                    "考核轮次 Round",
                    "事项 Action",
                    "对象 Subject",
                    "字段 Field",
                    "字段代码 Field code",
                    "原值 Old value",
                    "新值 New value",
                    "理由 Reason",
                    "经办人 Name",
                    "账号 Account",
                    "单位 Office")
            .get();

    private final AuditEntryRepository entries;
    private final AuditWords words;
    private final AccountNames names;

    AuditCsv(AuditEntryRepository entries, AuditWords words, AccountNames names) {
        this.entries = entries;
        this.words = words;
        this.names = names;
    }

    void write(AuditQuery query, CurrentUser reader, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(out, FORMAT);
        Map<String, String> named = new HashMap<>(Map.of(Act.SYSTEM, word(Act.SYSTEM)));
        List<AuditEntry> piece;
        long last = 0;
        do {
            piece = entries.findAfter(
                    last, query.caseKey(), query.everyAction(), query.actions(), query.round(), PIECE);
            for (AuditEntry entry : piece) {
                String by = named.computeIfAbsent(entry.action().byUser(), names::of);
                table.printRecord(row(entry, entry.action().isWithheldFrom(reader), by));
                last = entry.id();
            }
        } while (piece.size() == PIECE.max());
        table.flush();
    }

    private Stream<String> row(AuditEntry entry, boolean withheld, String by) {
        AuditedAction action = entry.action();
        return Stream.of(
                        entry.id().toString(),
                        TIME.format(action.happenedAt()),
                        action.round() == null ? "" : action.round().toString(),
                        words.action(action.code()).map(AuditCsv::both).orElse(action.code()),
                        action.subject(),
                        both(entry.fieldName()),
                        entry.field(),
                        withheld ? WITHHELD : word(entry.oldValue()),
                        withheld ? WITHHELD : word(entry.newValue()),
                        withheld ? WITHHELD : entry.reason(),
                        by,
                        action.byUser(),
                        action.byOffice())
                .map(HarmlessCell::of);
    }

    /** A code in words; what people wrote themselves as it stands. */
    private String word(String value) {
        return value == null ? null : words.value(value).map(AuditCsv::both).orElse(value);
    }

    private static String both(Bilingual name) {
        return name.chinese().equals(name.english()) ? name.chinese() : name.chinese() + " " + name.english();
    }
}
