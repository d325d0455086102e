package org.demonstrationcounty.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.ValueFault;
import org.demonstrationcounty.input.WrittenText;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.sheet.CellValue;
import org.demonstrationcounty.sheet.Faults;
import org.demonstrationcounty.sheet.GridSheet;
import org.demonstrationcounty.sheet.Place;
import org.jspecify.annotations.Nullable;

/** A filled row of a sheet. A cell that cannot be read is noted, and is null. */
final class GivenRow {

    static final String KEY = "caseKey";

    private static final String YES = "是";
    private static final String NO = "否";

    private final GridSheet sheet;
    private final int row;
    private final Map<String, Integer> columns;
    private final Faults faults;

    /** @param columns places of the columns by code */
    GivenRow(GridSheet sheet, int row, Map<String, Integer> columns, Faults faults) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
        this.faults = faults;
    }

    /** The key of the case; empty if there is none. */
    String key() {
        return columns.containsKey(KEY) ? sheet.code(row, columns.get(KEY)) : "";
    }

    /** The cell; the first of the row if the sheet has no such column. */
    Place at(String column) {
        return sheet.at(row, columns.getOrDefault(column, 0));
    }

    boolean has(String column) {
        return !CellValue.isEmpty(cell(column));
    }

    void refuse(String column, String code, Object... arguments) {
        refuse(column, Faults.refusal(at(column), code, arguments));
    }

    void refuse(String column, Refusal refusal) {
        String key = key();
        faults.add(at(column), key.isEmpty() ? null : key, column, refusal);
    }

    /** Whether the cell has this whole number. Notes nothing. */
    boolean isAbout(String column, int number) {
        BigDecimal given = CellValue.number(cell(column)).number();
        return given != null && given.compareTo(BigDecimal.valueOf(number)) == 0;
    }

    /** Notes that the cell must be filled, if it is empty. */
    void require(String column) {
        if (!has(column)) {
            refuse(column, "field.missing");
        }
    }

    @Nullable
    String text(String column, int longest) {
        CellValue value = CellValue.text(cell(column));
        value.wrong().ifPresent(fault -> refuse(column, fault.code()));
        String text = value.text();
        if (text != null && !WrittenText.isStorable(text)) {
            refuse(column, "field.character");
            return null;
        }
        if (text != null && text.length() > longest) {
            refuse(column, "field.length", longest);
            return null;
        }
        return text;
    }

    /** One of these choices, by name or code. */
    @Nullable
    String choice(String column, Choice choices) {
        String text = text(column, Short.MAX_VALUE);
        if (text == null) {
            return null;
        }
        return choices.read(WrittenText.code(text)).orElseGet(() -> {
            refuse(column, "field.choice", choices.listed());
            return null;
        });
    }

    @Nullable
    BigDecimal number(String column) {
        CellValue value = CellValue.number(cell(column));
        value.wrong().ifPresent(fault -> refuse(column, fault.code()));
        return value.number();
    }

    /** A number on this basis. */
    @Nullable
    BigDecimal number(String column, Basis basis) {
        BigDecimal number = number(column);
        if (number == null) {
            return null;
        }
        Optional<ValueFault> fault = basis.faultOf(number);
        fault.ifPresent(found -> refuse(column, found, basis));
        return fault.isPresent() ? null : number;
    }

    private void refuse(String column, ValueFault fault, Basis basis) {
        switch (fault) {
            case OUT_OF_RANGE ->
                refuse(
                        column,
                        "field.range",
                        basis.least().toPlainString(),
                        basis.most().toPlainString());
            case NOT_WHOLE -> refuse(column, "field.whole");
            case TOO_PRECISE -> refuse(column, "field.scale", Basis.DECIMAL_PLACES);
        }
    }

    @Nullable
    Integer whole(String column, int least, int most) {
        BigDecimal number = number(column);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            refuse(column, "field.whole");
            return null;
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            refuse(column, "field.range", String.valueOf(least), String.valueOf(most));
            return null;
        }
        return number.intValueExact();
    }

    @Nullable
    Boolean flag(String column) {
        String text = text(column, Short.MAX_VALUE);
        if (text == null) {
            return null;
        }
        String word = WrittenText.code(text);
        if (!word.equals(YES) && !word.equals(NO)) {
            refuse(column, "field.choice", YES + "、" + NO);
            return null;
        }
        return word.equals(YES);
    }

    @Nullable
    LocalDate date(String column) {
        LocalDateTime moment = moment(column);
        return moment == null ? null : moment.toLocalDate();
    }

    /** A day, or a day and a time. A day without a time begins. */
    @Nullable
    LocalDateTime moment(String column) {
        Cell cell = cell(column);
        if (CellValue.isEmpty(cell)) {
            return null;
        }
        return CellMoment.of(cell).orElseGet(() -> {
            refuse(column, "archive.no-date");
            return null;
        });
    }

    private @Nullable Cell cell(String column) {
        Integer place = columns.get(column);
        return place == null ? null : sheet.cell(row, place);
    }
}
