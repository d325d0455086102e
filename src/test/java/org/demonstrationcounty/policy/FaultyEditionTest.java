package org.demonstrationcounty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults for which an edition is refused, each with its table, row and column. */
@Rule("R21")
class FaultyEditionTest {

    private static void assertRefused(PolicyFiles files, String... placesAndCodes) {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> PolicyResources.edition(files.files(), ShippedEdition.DEPARTMENTS));
        assertThat(refused).isNotNull();
        List<String> found = refused.refusals().stream()
                .map(refusal -> refusal.field() + " " + refusal.code())
                .toList();
        assertThat(found).contains(placesAndCodes);
    }

    @Test
    void theShippedTablesAreAnEdition() {
        assertThat(PolicyResources.edition(PolicyFiles.shipped().files(), ShippedEdition.DEPARTMENTS))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "indicators", "pass-line", "eligibility", "bonus", "grades", "calendar"})
    void aMissingTableIsNamed(String table) {
        assertRefused(PolicyFiles.shipped().without(table), table + " policy.table-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "edition, value",
        "indicators, doubles",
        "pass-line, required",
        "eligibility, least",
        "bonus, ceiling",
        "grades, grade",
        "calendar, unit"
    })
    void aMissingColumnIsNamed(String table, String column) {
        assertRefused(
                PolicyFiles.shipped().with(table, "name=\"" + column + "\"", "name=\"other\""),
                table + "." + column + " policy.column-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "indicators", "pass-line", "eligibility", "bonus", "grades", "calendar"})
    void anEmptyTableIsRefused(String table) {
        assertRefused(PolicyFiles.shipped().withoutRows(table), table + " policy.table-empty");
    }

    @Test
    void aTableThatOccursTwiceIsRefused() {
        PolicyFiles files = PolicyFiles.shipped();
        files.put("more", files.content("bonus"));
        assertRefused(files, "processes/policy/more.dmn policy.table-twice");
    }

    @Test
    void aFileThatIsNoDmnIsRefused() {
        assertRefused(
                PolicyFiles.shipped().put("bonus", "no table"), "processes/policy/bonus.dmn policy.file-unreadable");
    }

    @Test
    void aDecisionThatIsNoTableIsRefused() {
        String literal = PolicyFiles.shipped().content("bonus").replaceAll("(?s)<decisionTable.*</decisionTable>", "");
        assertRefused(PolicyFiles.shipped().put("bonus", literal), "bonus policy.not-a-table");
    }

    @Test
    void aLiteralExpressionInPlaceOfATableIsRefused() {
        String literal = PolicyFiles.shipped()
                .content("bonus")
                .replaceAll(
                        "(?s)<decisionTable.*</decisionTable>",
                        "<literalExpression id=\"words\"><text>2</text></literalExpression>");
        assertRefused(PolicyFiles.shipped().put("bonus", literal), "bonus policy.not-a-table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hitPolicy=\"PRIORITY\"",
                "hitPolicy=\"OUTPUT ORDER\"",
                "hitPolicy=\"UNIQUE\" aggregation=\"SUM\"",
                "hitPolicy=\"COLLECT\" aggregation=\"SUM\""
            })
    void aHitPolicyThatIsNotRowByRowIsRefused(String hitPolicy) {
        for (String table : List.of("bonus", "calendar")) {
            assertRefused(
                    PolicyFiles.shipped().with(table, "hitPolicy=\"UNIQUE\"", hitPolicy),
                    table + ".hitPolicy policy.hit-policy");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hitPolicy=\"NONE\"", "hitPolicy=\"COLLECT\" aggregation=\"MEAN\""})
    void anUnknownHitPolicyIsRefused(String hitPolicy) {
        assertRefused(
                PolicyFiles.shipped().with("bonus", "hitPolicy=\"UNIQUE\"", hitPolicy),
                "processes/policy/bonus.dmn policy.file-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST", "ANY", "RULE ORDER", "COLLECT"})
    void aHitPolicyThatIsRowByRowIsAccepted(String hitPolicy) {
        assertThat(PolicyResources.edition(
                        PolicyFiles.shipped()
                                .with("bonus", "hitPolicy=\"UNIQUE\"", "hitPolicy=\"" + hitPolicy + "\"")
                                .files(),
                        ShippedEdition.DEPARTMENTS))
                .isPresent();
    }

    @Test
    void aRowThatLacksACellIsRefused() {
        String content = PolicyFiles.shipped().content("bonus");
        assertRefused(
                PolicyFiles.shipped()
                        .put("bonus", content.replaceAll("(?s)<inputEntry id=\"bonus-row-2-1\">.*?</inputEntry>", "")),
                "bonus[2] policy.cells");
        assertRefused(
                PolicyFiles.shipped()
                        .put(
                                "bonus",
                                content.replaceAll("(?s)<outputEntry id=\"bonus-row-3-4\">.*?</outputEntry>", "")),
                "bonus[3] policy.cells");
    }

    @Test
    void aColumnThatOccursTwiceIsRefused() {
        assertRefused(
                PolicyFiles.shipped().with("bonus", "name=\"nameEnglish\"", "name=\"name\""),
                "bonus.name policy.column-twice");
    }

    @Test
    void allTablesMayBeInOneFile() {
        PolicyFiles files = PolicyFiles.shipped();
        String bonus = files.content("bonus");
        String grades = files.content("grades");
        String decision = grades.substring(grades.indexOf("<decision "), grades.indexOf("</decision>") + 11);
        files.without("grades").put("bonus", bonus.replace("</decision>", "</decision>" + decision));
        assertThat(PolicyResources.edition(files.files(), ShippedEdition.DEPARTMENTS))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                // table | row | column counted | cell | place | code
                "indicators | 1 | 1 | \"New!\" | indicators[1].code | policy.code",
                "indicators | 1 | 1 | \"countyGdpGrowth\" | indicators[1].code | policy.code-reserved",
                "indicators | 1 | 1 | - | indicators[1].code | policy.cell-blank",
                "indicators | 2 | 1 | \"newEnterprises\" | indicators[2].code | policy.row-twice",
                "indicators | 2 | 2 | 3 | indicators[3].number | policy.number-twice",
                "indicators | 2 | 2 | two | indicators[2].number | policy.number-unreadable",
                "indicators | 2 | 2 | 2.5 | indicators[2].number | field.whole",
                "indicators | 2 | 2 | 0 | indicators[2].number | field.range",
                "indicators | 2 | 2 | 10001 | indicators[2].number | field.range",
                "indicators | 2 | 5 | \"\" | indicators[2].name | policy.cell-blank",
                "indicators | 2 | 7 | \"个\" | indicators[2].unit | policy.unit-basis",
                "indicators | 1 | 7 | \"%\" | indicators[1].unit | policy.unit-basis",
                "indicators | 1 | 8 | \"总计\" | indicators[1].basis | field.choice",
                "indicators | 1 | 9 | \"police\" | indicators[1].department | field.choice",
                "indicators | 1 | 9 | - | indicators[1].department | policy.department-missing",
                "indicators | 1 | 12 | \"一千\" | indicators[1].year1 | policy.target-unreadable",
                "indicators | 1 | 12 | -1 | indicators[1].year1 | policy.target-unreadable",
                "indicators | 1 | 13 | 0.5 | indicators[1].year2 | policy.target-basis",
                "indicators | 3 | 14 | 101 | indicators[3].year3 | policy.target-basis",
                "indicators | 3 | 14 | \"年增10%\" | indicators[3].year3 | policy.target-basis",
                "indicators | 1 | 14 | \"高于全省增速\" | indicators[1].year3 | policy.target-basis",
                "indicators | 3 | 14 | \"快于全县GDP增速2个百分点以上\" | indicators[3].year3 | policy.target-basis",
                "indicators | 13 | 14 | - | indicators[13].assessed | policy.target-missing",
                "indicators | 1 | 15 | yes | indicators[1].assessed | field.choice",
                "indicators | 3 | 16 | true | indicators[3].doubles | policy.doubling-basis",
                "pass-line | 1 | 1 | 2 | pass-line[2].round | policy.row-twice",
                "pass-line | 1 | 1 | 2 | pass-line | policy.row-missing",
                "pass-line | 1 | 1 | 4 | pass-line[1].round | policy.row-unknown",
                "pass-line | 1 | 2 | 29 | pass-line[1].required | policy.pass-line-too-high",
                "pass-line | 3 | 2 | 31 | pass-line[3].required | policy.pass-line-too-high",
                "pass-line | 1 | 2 | 0 | pass-line[1].required | field.range",
                "edition | 1 | 3 | \"版本\" | edition[1].value | policy.edition-id",
                "edition | 2 | 3 | 1999 | edition[2].value | field.range",
                "edition | 6 | 3 | -1 | edition[6].value | field.range",
                "edition | 7 | 3 | no | edition[7].value | field.choice",
                "edition | 8 | 3 | -10 | edition[8].value | field.range",
                "edition | 8 | 3 | 0.00001 | edition[8].value | field.scale",
                "edition | 9 | 3 | 1 | edition[9].value | field.range",
                "edition | 9 | 3 | 1000001 | edition[9].value | field.range",
                "edition | 9 | 3 | 十倍 | edition[9].value | policy.number-unreadable",
                "edition | 9 | 3 | - | edition[9].value | policy.cell-blank",
                "edition | 9 | 1 | \"warning-factor\" | edition[9].item | policy.row-unknown",
                "edition | 11 | 3 | -1 | edition[11].value | field.range",
                "edition | 11 | 3 | 1.5 | edition[11].value | field.whole",
                "edition | 12 | 3 | -1 | edition[12].value | field.range",
                "edition | 12 | 3 | many | edition[12].value | policy.number-unreadable",
                "edition | 13 | 3 | yes | edition[13].value | field.choice",
                "edition | 14 | 3 | - | edition[14].value | policy.cell-blank",
                "edition | 19 | 3 | - | edition[19].value | policy.cell-blank",
                "edition | 10 | 3 | 0 | edition[10].value | field.range",
                "edition | 10 | 3 | 101 | edition[10].value | field.range",
                "edition | 10 | 3 | 0.5% | edition[10].value | policy.number-unreadable",
                "edition | 1 | 1 | \"name\" | edition[1].item | policy.row-unknown",
                "edition | 1 | 1 | \"name\" | edition | policy.row-missing",
                "eligibility | 1 | 1 | \"people\" | eligibility[1].field | field.choice",
                "eligibility | 2 | 1 | \"marketEntities\" | eligibility[2].field | policy.row-twice",
                "eligibility | 1 | 4 | -1 | eligibility[1].least | field.range",
                "eligibility | 7 | 4 | 3 | eligibility[7].least | field.choice",
                "bonus | 1 | 1 | \"Green!\" | bonus[1].theme | policy.code",
                "bonus | 2 | 1 | \"greenTransformation\" | bonus[2].theme | policy.row-twice",
                "bonus | 1 | 4 | -2 | bonus[1].ceiling | field.range",
                "grades | 1 | 3 | \"Splendid\" | grades[1].grade | policy.grade-code",
                "grades | 4 | 3 | \"BAD\" | grades | policy.row-missing",
                "grades | 1 | 3 | \"GOOD\" | grades[2].grade | policy.row-twice",
                "grades | 1 | 3 | \"FAIL\" | grades | policy.grades-order",
                "grades | 1 | 1 | false | grades[1].passed | policy.grade-passed",
                "grades | 4 | 1 | true | grades[4].passed | policy.grade-passed",
                "grades | 1 | 2 | >= 95 | grades | policy.grades-falling",
                "grades | 1 | 2 | >= 85 | grades | policy.grades-falling",
                "grades | 1 | 2 | - | grades | policy.grades-falling",
                "grades | 2 | 2 | - | grades | policy.grades-falling",
                "grades | 3 | 2 | >= 60 | grades | policy.grades-gap",
                "grades | 4 | 2 | >= 60 | grades | policy.grades-gap",
                "grades | 1 | 2 | 95 | grades[1].score | policy.score-unreadable",
                "grades | 1 | 2 | >= many | grades[1].score | policy.number-unreadable",
                "calendar | 1 | 3 | \"all\" | calendar[1].value | policy.years-unreadable",
                "calendar | 2 | 3 | \"02-30\" | calendar[2].value | policy.date-unreadable",
                "calendar | 3 | 4 | \"天\" | calendar[3].unit | field.choice",
                "calendar | 3 | 3 | 0 | calendar[3].value | field.range",
                "calendar | 5 | 4 | \"周\" | calendar[5].unit | field.choice",
                "calendar | 5 | 1 | \"sleep\" | calendar[5].item | policy.row-unknown",
                "calendar | 5 | 1 | \"sleep\" | calendar | policy.row-missing",
                "calendar | 28 | 3 | 0 | calendar[28].value | field.range",
                "calendar | 28 | 3 | 1.5 | calendar[28].value | field.whole",
                "calendar | 28 | 4 | \"天\" | calendar[28].unit | field.choice",
                "calendar | 28 | 1 | \"remind\" | calendar[28].item | policy.row-unknown",
                "calendar | 30 | 3 | -1 | calendar[30].value | field.range",
                "calendar | 30 | 3 | 11 | calendar[30].value | field.range",
                "calendar | 31 | 3 | \"13-01\" | calendar[31].value | policy.date-unreadable",
                "calendar | 29 | 3 | -1 | calendar[29].value | field.range",
                "calendar | 29 | 3 | \"never\" | calendar[29].value | policy.number-unreadable",
                "calendar | 29 | 4 | \"天\" | calendar[29].unit | field.choice"
            })
    void aFaultyCellIsNamed(String table, int row, int column, String cell, String place, String code) {
        assertRefused(PolicyFiles.shipped().withCell(table, row, column, escaped(cell)), place + " " + code);
    }

    private static String escaped(String cell) {
        return cell.replace(">", "&gt;");
    }

    @ParameterizedTest
    @CsvSource({"pass-line, 2", "edition, 3", "grades, 4", "calendar, 9"})
    void aMissingRowIsNamed(String table, int row) {
        assertRefused(PolicyFiles.shipped().withoutRow(table, row), table + " policy.row-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // row of the indicators | cells of added columns | place | code
                "2 | doubledBy=newEnterprises | indicators[2].doubledBy | policy.doubled-by-without-doubling",
                "1 | doubledBy=nothing | indicators[1].doubledBy | policy.indicator-unknown",
                "1 | doubledBy=smeGdpShare | indicators[1].doubledBy | policy.doubling-basis",
                "1 | weight=-1 | indicators[1].weight | field.range",
                "1 | weight=0.00001 | indicators[1].weight | field.scale",
                "1 | weight=heavy | indicators[1].weight | policy.number-unreadable",
                "1 | countedSince=自2020年 | indicators[1].countedSinceEnglish | policy.cell-blank"
            })
    void aFaultyCellInAColumnOfALaterReleaseIsNamed(int row, String cell, String place, String code) {
        String[] columnAndText = cell.split("=");
        assertRefused(
                PolicyFiles.shipped().withColumn("indicators", columnAndText[0], Map.of(row, columnAndText[1])),
                place + " " + code);
    }

    @ParameterizedTest
    @CsvSource({"5, 201", "6, 201", "3, 201", "7, 21"})
    void aTextThatIsTooLongIsRefused(int column, int length) {
        String place =
                List.of("", "", "group", "", "name", "nameEnglish", "unit").get(column - 1);
        assertRefused(
                PolicyFiles.shipped().withCell("indicators", 1, column, "\"" + "长".repeat(length) + "\""),
                "indicators[1]." + place + " field.length");
    }

    @Test
    void aPassLineThatEveryDoubleReachesIsHighEnough() {
        assertThat(PolicyResources.edition(
                        PolicyFiles.shipped().withCell("pass-line", 1, 2, "28").files(), ShippedEdition.DEPARTMENTS))
                .isPresent();
    }

    @Test
    void aDepartmentThatIsNoOfficeIsRefused() {
        assertThatThrownBy(() -> PolicyResources.edition(PolicyFiles.shipped().files(), List.of("sme", "statistics")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("indicators[1].department");
    }

    @Test
    void theFaultsBesideWhatIsMissingAreNamedToo() {
        assertRefused(
                PolicyFiles.shipped()
                        .without("bonus")
                        .with("grades", "name=\"grade\"", "name=\"other\"")
                        .withCell("pass-line", 1, 2, "29")
                        .withCell("calendar", 2, 3, "\"02-30\""),
                "bonus policy.table-missing",
                "grades.grade policy.column-missing",
                "pass-line[1].required policy.pass-line-too-high",
                "calendar[2].value policy.date-unreadable");
    }

    @ParameterizedTest
    @CsvSource({"bonus, 1", "indicators, 1", "edition, 1", "grades, 1"})
    void whatIsMissingIsNoFaultOfAnotherTable(String table, int faults) {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> PolicyResources.edition(
                        PolicyFiles.shipped().without(table).files(), ShippedEdition.DEPARTMENTS));
        assertThat(refused.refusals()).hasSize(faults);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertRefused(
                PolicyFiles.shipped()
                        .withCell("indicators", 1, 12, "\"一千\"")
                        .withCell("bonus", 1, 4, "-2")
                        .withCell("calendar", 2, 3, "\"02-30\""),
                "indicators[1].year1 policy.target-unreadable",
                "bonus[1].ceiling field.range",
                "calendar[2].value policy.date-unreadable");
    }
}
