package org.demonstrationcounty.audit;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.NamesOfThen;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The trail as a table for Excel. It is read piece by piece, so that nobody has to hold it whole. */
@Component
class AuditCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Limit PIECE = Limit.of(500);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ProgrammeClock.ZONE);
    private static final String NAMED_AT_UPGRADE = "（升级时的姓名 name at the upgrade）";
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
                    "单位 Office",
                    "单位代码 Office code")
            .get();

    private final AuditEntryRepository entries;
    private final AuditWords words;
    private final AuditNames names;

    AuditCsv(AuditEntryRepository entries, AuditWords words, AuditNames names) {
        this.entries = entries;
        this.words = words;
        this.names = names;
    }

    void write(AuditQuery query, CurrentUser reader, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(out, FORMAT);
        String system = word(Act.SYSTEM);
        List<AuditEntry> piece;
        long last = 0;
        do {
            piece = entries.findAfter(
                    last, query.caseKey(), query.everyAction(), query.actions(), query.round(), PIECE);
            NamesOfThen older = names.of(piece);
            for (AuditEntry entry : piece) {
                AuditNames.By by = AuditNames.by(entry.action(), older, system);
                table.printRecord(row(entry, entry.action().isWithheldFrom(reader), by));
                last = entry.id();
            }
        } while (piece.size() == PIECE.max());
        table.flush();
    }

    private Stream<String> row(AuditEntry entry, boolean withheld, AuditNames.By by) {
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
                        by.ofUpgrade() == null ? by.name() : by.name() + NAMED_AT_UPGRADE,
                        action.byUser(),
                        action.byOfficeName() == null ? action.byOffice() : action.byOfficeName(),
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
