package org.demonstrationcounty.tables;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.demonstrationcounty.policy.PolicyTableKind;
import org.demonstrationcounty.policy.WrittenTable;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.sheet.CellValue;
import org.demonstrationcounty.sheet.Faults;
import org.demonstrationcounty.sheet.GridSheet;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a policy table. */
final class CellReader {

    /** The condition of a grade, such as “>= 95”. People write “≥95” as well. */
    private static final Pattern AT_LEAST = Pattern.compile("(?:>=|＞＝|≥)\\s*(?<least>.*)");

    private static final Map<String, String> TRUTH_VALUES = Map.of("TRUE()", "true", "FALSE()", "false");

    private final PolicyTableKind kind;
    private final Faults faults;

    CellReader(PolicyTableKind kind, Faults faults) {
        this.kind = kind;
        this.faults = faults;
    }

    /** @param isFlag whether it is a truth value */
    WrittenTable.Cell read(GridSheet sheet, int row, int place, boolean isFlag) {
        Cell cell = sheet.cell(row, place);
        if (cell == null || CellValue.isEmpty(cell)) {
            return WrittenTable.Cell.BLANK;
        }
        Optional<WrittenTable.Cell> truth = truthValue(cell);
        if (truth.isPresent()) {
            return truth.get();
        }
        CellValue text = CellValue.text(cell);
        Optional<Refusal> wrong = text.wrong();
        if (wrong.isPresent()) {
            faults.add(sheet.at(row, place), wrong.get().code());
            return WrittenTable.Cell.BLANK;
        }
        BigDecimal number =
                cell.getCellType() == CellType.NUMERIC ? CellValue.number(cell).number() : null;
        return number == null ? words(CellTexts.clean(orBlank(text.text())), isFlag) : number(number);
    }

    /** LibreOffice saves a truth value as a formula that says nothing else. */
    private static Optional<WrittenTable.Cell> truthValue(Cell cell) {
        String text =
                switch (cell.getCellType()) {
                    case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
                    case FORMULA -> TRUTH_VALUES.getOrDefault(cell.getCellFormula(), "");
                    default -> "";
                };
        return text.isEmpty() ? Optional.empty() : Optional.of(WrittenTable.Cell.literal(text));
    }

    private static WrittenTable.Cell number(BigDecimal number) {
        return WrittenTable.Cell.literal(number.toPlainString());
    }

    private WrittenTable.Cell words(String text, boolean isFlag) {
        if (text.isEmpty()) {
            return WrittenTable.Cell.BLANK;
        }
        if (isFlag && (text.equals(TablesForm.YES) || text.equals(TablesForm.NO))) {
            return WrittenTable.Cell.literal(String.valueOf(text.equals(TablesForm.YES)));
        }
        Matcher condition = AT_LEAST.matcher(text);
        if (kind == PolicyTableKind.GRADES && condition.matches()) {
            return WrittenTable.Cell.literal(">= " + condition.group("least"));
        }
        return WrittenTable.Cell.words(text);
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
