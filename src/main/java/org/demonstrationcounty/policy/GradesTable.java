package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.problems.Refusals;

/** Reads the grades (P4): each once, the best first, so that every result has one and FAIL is for the failed alone. */
final class GradesTable {

    private static final List<String> GRADES =
            List.of(Grade.values()).stream().map(Grade::name).toList();
    private static final String AT_LEAST = ">=";
    private static final int MOST = 1_000;

    private GradesTable() {}

    static Grades read(PolicyTable table, Refusals refusals) {
        TableReader reader = new TableReader(table, refusals);
        reader.expectKeys("grade", GRADES);
        Grades grades = new Grades(reader.rows("grade", GradesTable::line));
        if (reader.rows(row -> row.optional("grade")).equals(GRADES)) {
            refuseGaps(reader, grades.lines());
        } else {
            reader.refuse("policy.grades-order", String.join(", ", GRADES));
        }
        return grades;
    }

    private static Grades.Line line(RowReader row) {
        Grade grade = row.choice("grade", Grade.values());
        boolean passed = row.flag("passed");
        if (passed == (grade == Grade.FAIL)) {
            row.refuse("passed", "policy.grade-passed", grade);
        }
        return new Grades.Line(grade, row.bilingual("name"), passed, score(row));
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
        Grades.Line excellent = lines.get(0);
        Grades.Line good = lines.get(1);
        if (excellent.leastScore() == null
                || good.leastScore() == null
                || excellent.leastScore().compareTo(good.leastScore()) <= 0) {
            reader.refuse("policy.grades-falling");
        }
        if (lines.get(2).leastScore() != null || lines.get(3).leastScore() != null) {
            reader.refuse("policy.grades-gap");
        }
    }
}
