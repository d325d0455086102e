package org.demonstrationcounty.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.workbook.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The trail as a table with heads in both languages. It is read in pieces, so that it is never in memory as a whole.
 */
@Component
class AuditTable {

    private static final Limit PIECE = Limit.of(500);
    private static final Pattern FIGURE =
            Pattern.compile("(figures|base)\\..+|countyGdpGrowth|provincialSmeRevenueGrowth");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String NAMED_AT_UPGRADE = "（升级时的姓名 name at the upgrade）";
    private static final String WITHHELD = "（不予显示 withheld）";

    private final AuditEntryRepository entries;
    private final AuditWords words;
    private final AuditNames names;
    private final List<Column<AuditLine>> columns;

    AuditTable(AuditEntryRepository entries, AuditWords words, AuditNames names, AuditSubjects subjects) {
        this.entries = entries;
        this.words = words;
        this.names = names;
        this.columns = List.of(
                new Column<>("序号 No.", 8, line -> line.entry().id()),
                new Column<>(
                        "时间（北京） Time (Beijing)",
                        20,
                        line -> ProgrammeClock.local(line.action().happenedAt())),
                new Column<>("考核轮次 Round", 10, line -> line.action().round()),
                new Column<>("事项 Action", 24, this::actionName),
                new Column<>("对象 Subject", 24, line -> subjects.nameOf(line.action())),
                new Column<>("对象代码 Subject code", 16, line -> line.action().subject()),
                new Column<>("字段 Field", 24, line -> both(line.entry().fieldName())),
                new Column<>("字段代码 Field code", 20, line -> line.entry().field()),
                new Column<>(
                        "原值 Old value",
                        32,
                        unlessWithheld(line -> value(line, line.entry().oldValue()))),
                new Column<>(
                        "新值 New value",
                        32,
                        unlessWithheld(line -> value(line, line.entry().newValue()))),
                new Column<>(
                        "理由 Reason", 32, unlessWithheld(line -> line.entry().reason())),
                new Column<>("经办人 Name", 16, AuditTable::name),
                new Column<>("账号 Account", 20, line -> line.action().byUser()),
                new Column<>("单位 Office", 24, AuditTable::office),
                new Column<>("单位代码 Office code", 20, line -> line.action().byOffice()));
    }

    List<Column<AuditLine>> columns() {
        return columns;
    }

    /** Reads the rows, oldest first. */
    void read(AuditQuery query, CurrentUser reader, Consumer<AuditLine> lines) {
        String system = words.value(Act.SYSTEM).map(AuditTable::both).orElse(Act.SYSTEM);
        List<AuditEntry> piece;
        long last = 0;
        do {
            piece = entries.findAfter(
                    last, query.caseKey(), query.everyAction(), query.actions(), query.round(), PIECE);
            NamesOfThen older = names.of(piece);
            for (AuditEntry entry : piece) {
                AuditNames.By by = AuditNames.by(entry.action(), older, system);
                lines.accept(new AuditLine(entry, entry.action().isWithheldFrom(reader), by, older));
                last = entry.id();
            }
        } while (piece.size() == PIECE.max());
    }

    private String actionName(AuditLine line) {
        String code = line.action().code();
        return words.action(code).map(AuditTable::both).orElse(code);
    }

    private static Function<AuditLine, @Nullable Object> unlessWithheld(Function<AuditLine, @Nullable Object> value) {
        return line -> line.withheld() ? WITHHELD : value.apply(line);
    }

    private static String name(AuditLine line) {
        return line.by().ofUpgrade() == null ? line.by().name() : line.by().name() + NAMED_AT_UPGRADE;
    }

    private static @Nullable String office(AuditLine line) {
        AuditedAction action = line.action();
        return action.byOfficeName() == null ? action.byOffice() : action.byOfficeName();
    }

    /** A figure is a number. What else looks like one, a telephone number say, is a text. */
    private @Nullable Object value(AuditLine line, @Nullable String value) {
        String field = line.entry().field();
        boolean isFigure = value != null
                && field != null
                && FIGURE.matcher(field).matches()
                && NUMBER.matcher(value).matches();
        return isFigure ? new BigDecimal(value) : word(line, value);
    }

    /** A code in words. What people wrote stays as it is. */
    private @Nullable String word(AuditLine line, @Nullable String value) {
        return value == null
                ? null
                : names.ofValue(line.entry(), value, line.accounts())
                        .or(() -> words.value(line.action().code(), value).map(AuditTable::both))
                        .orElse(value);
    }

    private static String both(Bilingual name) {
        return name.chinese().equals(name.english()) ? name.chinese() : name.chinese() + " " + name.english();
    }
}
