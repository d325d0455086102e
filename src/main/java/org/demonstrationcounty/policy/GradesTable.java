package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.demonstrationcounty.problems.Refusals;

/**
 * Reads the grades (P4): each once, the best first, FAIL last, so that every result has one. Those of passed rounds have
 * falling least scores, the last of them none.
 */
final class GradesTable {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,19}");
    private static final String AT_LEAST = ">=";
    private static final int MOST = 1_000;
    private static final int LONGEST_NAME = 50;

    private GradesTable() {}

    static Grades read(PolicyTable table, Refusals refusals) {
        TableReader reader = new TableReader(table, refusals);
        Grades grades = new Grades(reader.rows("grade", GradesTable::line));
        List<String> codes = grades.codes();
        if (!codes.contains(Grades.FAIL)) {
            reader.refuse("policy.row-missing", Grades.FAIL);
        } else if (codes.size() < 2 || codes.indexOf(Grades.FAIL) < codes.size() - 1) {
            reader.refuse("policy.grades-order", Grades.FAIL);
        } else {
            refuseGaps(reader, grades.lines());
        }
        return grades;
    }

    private static Grades.Line line(RowReader row) {
        String grade = row.matching("grade", CODE, "policy.grade-code");
        boolean passed = row.flag("passed");
        if (passed == grade.equals(Grades.FAIL)) {
            row.refuse("passed", "policy.grade-passed", grade);
        }
        return new Grades.Line(grade, row.bilingual("name", LONGEST_NAME), passed, score(row));
    }

    private static BigDecimal score(RowReader row) {
        if (row.isBlank("score")) {
            return null;
        }
        String written = row.optional("score");
        if (!written.startsWith(AT_LEAST)) {
            row.refuse("score", "policy.score-unreadable", written);
            return null;
        }
        return row.decimal("score", written.substring(AT_LEAST.length()).strip(), 0, MOST);
    }

    private static void refuseGaps(TableReader reader, List<Grades.Line> lines) {
        int last = lines.size() - 2;
        BigDecimal above = null;
        for (Grades.Line line : lines.subList(0, last)) {
            BigDecimal least = line.leastScore();
            if (least == null || above != null && least.compareTo(above) >= 0) {
                reader.refuse("policy.grades-falling");
                break;
            }
            above = least;
        }
        if (lines.get(last).leastScore() != null || lines.get(last + 1).leastScore() != null) {
            reader.refuse("policy.grades-gap");
        }
    }
}
