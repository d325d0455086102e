package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grades (P4). Each stands there once, the best first and FAIL last. The least scores of the grades for
 * passed rounds fall from row to row, and the last of these grades has none. So every result has a grade.
 */
final class GradesTable {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,19}");
    private static final String AT_LEAST = ">=";
    private static final int MOST = 1_000;
    private static final int LONGEST_NAME = 50;

    private GradesTable() {}

    static Grades read(PolicyTable table, Refusals refusals) {
        TableReader reader = new TableReader(table, refusals);
        Grades grades = new Grades(reader.entries("grade", GradesTable::grade));
        List<String> codes = grades.codes();
        if (!codes.contains(Grades.FAIL)) {
            reader.refuse("policy.row-missing", Grades.FAIL);
        } else if (codes.size() < 2 || codes.indexOf(Grades.FAIL) < codes.size() - 1) {
            reader.refuse("policy.grades-order", Grades.FAIL);
        } else {
            refuseGaps(reader, grades.all());
        }
        return grades;
    }

    private static Grades.Grade grade(EntryReader entry) {
        String code = entry.matching("grade", CODE, "policy.grade-code");
        boolean passed = entry.flag("passed");
        if (passed == code.equals(Grades.FAIL)) {
            entry.refuse("passed", "policy.grade-passed", code);
        }
        return new Grades.Grade(code, entry.bilingual("name", LONGEST_NAME), passed, score(entry));
    }

    private static @Nullable BigDecimal score(EntryReader entry) {
        if (entry.isBlank("score")) {
            return null;
        }
        String written = entry.optional("score");
        if (!written.startsWith(AT_LEAST)) {
            entry.refuse("score", "policy.score-unreadable", written);
            return null;
        }
        return entry.decimal("score", written.substring(AT_LEAST.length()).strip(), 0, MOST);
    }

    private static void refuseGaps(TableReader reader, List<Grades.Grade> grades) {
        int last = grades.size() - 2;
        BigDecimal above = null;
        for (Grades.Grade grade : grades.subList(0, last)) {
            BigDecimal least = grade.leastScore();
            if (least == null || above != null && least.compareTo(above) >= 0) {
                reader.refuse("policy.grades-falling");
                break;
            }
            above = least;
        }
        if (grades.get(last).leastScore() != null || grades.get(last + 1).leastScore() != null) {
            reader.refuse("policy.grades-gap");
        }
    }
}
