package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.demonstrationcounty.input.PlainDecimal;
import org.demonstrationcounty.input.WrittenText;
import org.demonstrationcounty.problems.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The content of a cell.
 *
 * @param number null if it has none
 * @param text null if it has none
 * @param fault why the content is refused; null if it is accepted
 */
public record CellValue(@Nullable BigDecimal number, @Nullable String text, @Nullable Refusal fault) {

    public static final CellValue NOTHING = new CellValue(null, null, null);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern LARGE_UNIT = Pattern.compile("\\d\\s*[十百千万亿]|[十百千万亿]$");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** What a format only writes beside the number: 0.00"%" shows 8.1 as 8.10%, while 0.00% shows 0.081 so. */
    private static final Pattern WRITTEN_BESIDE = Pattern.compile("\"[^\"]*\"|[\\\\!_*].");

    /** More digits than anybody types, so that a number left over from a calculation is named by its cell. */
    private static final int MOST_DIGITS = 60;

    /** Spreadsheets show and keep 15 digits. The further digits of a double were not typed by anybody. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    /** A number as the cell shows it: 8.1% is 8.1, as in the forms. */
    public static CellValue number(@Nullable Cell cell) {
        if (cell == null) {
            return NOTHING;
        }
        return switch (cell.getCellType()) {
            case BLANK, _NONE -> NOTHING;
            case NUMERIC -> numeric(cell);
            case STRING -> written(cell.getStringCellValue());
            case FORMULA -> wrong("sheet.formula");
            case ERROR -> wrong("sheet.error");
            case BOOLEAN -> wrong("sheet.not-a-number");
        };
    }

    /** A text. A number becomes the text that the cell shows. */
    public static CellValue text(@Nullable Cell cell) {
        if (cell == null) {
            return NOTHING;
        }
        return switch (cell.getCellType()) {
            case STRING ->
                WrittenText.isBlank(cell.getStringCellValue())
                        ? NOTHING
                        : new CellValue(null, cell.getStringCellValue(), null);
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? wrong("sheet.date-in-text")
                        : new CellValue(null, shown(cell.getNumericCellValue()).toPlainString(), null);
            case FORMULA -> wrong("sheet.formula");
            case ERROR, BOOLEAN -> wrong("sheet.not-a-text");
            case BLANK, _NONE -> NOTHING;
        };
    }

    public boolean isNothing() {
        return this.equals(NOTHING);
    }

    public Optional<Refusal> wrong() {
        return Optional.ofNullable(fault);
    }

    /** Whether nothing in it is visible. */
    public static boolean isEmpty(@Nullable Cell cell) {
        return cell == null
                || cell.getCellType() == CellType.BLANK
                || cell.getCellType() == CellType.STRING && WrittenText.isBlank(cell.getStringCellValue());
    }

    private static CellValue numeric(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return wrong("sheet.date");
        }
        BigDecimal number = shown(cell.getNumericCellValue());
        return of(isPercentage(cell.getCellStyle().getDataFormatString()) ? number.movePointRight(2) : number);
    }

    private static boolean isPercentage(@Nullable String format) {
        return format != null && WRITTEN_BESIDE.matcher(format).replaceAll("").contains("%");
    }

    private static BigDecimal shown(double stored) {
        return PlainDecimal.of(BigDecimal.valueOf(stored).round(AS_SHOWN));
    }

    private static CellValue written(String text) {
        if (WrittenText.isBlank(text)) {
            return NOTHING;
        }
        String number = WrittenText.number(text);
        if (NUMBER.matcher(number).matches()) {
            return of(new BigDecimal(number));
        }
        if (LARGE_UNIT.matcher(number).find()) {
            return wrong("sheet.large-unit");
        }
        return wrong(DIGIT.matcher(number).find() ? "sheet.text-beside-number" : "sheet.not-a-number");
    }

    private static CellValue of(BigDecimal number) {
        BigDecimal plain = PlainDecimal.of(number);
        return Math.max(plain.precision(), plain.scale()) > MOST_DIGITS
                ? wrong("sheet.digits")
                : new CellValue(plain, null, null);
    }

    private static CellValue wrong(String code) {
        return new CellValue(null, null, new Refusal("", code, List.of()));
    }
}
