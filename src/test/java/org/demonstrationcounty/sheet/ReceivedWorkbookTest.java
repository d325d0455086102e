package org.demonstrationcounty.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

/** Malicious and broken workbooks are refused before anything in them is used. */
class ReceivedWorkbookTest {

    private static final String TOO_LARGE = "sheet.too-large";
    private static final String UNREADABLE = "sheet.unreadable";
    private static final String MEDIA = "xl/media/image1.png";

    private static ReceivedWorkbook received(byte[] file) throws IOException {
        return ReceivedWorkbook.of(new MockMultipartFile("file", "数据.xlsx", null, file));
    }

    private static String refusal(byte[] file) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> received(file));
        assertThat(refused).isNotNull();
        assertThat(refused.refusals()).hasSize(1);
        assertThat(refused.refusals().get(0).field()).isEqualTo("file");
        return refused.refusals().get(0).code();
    }

    private static Archive workbook() {
        return Archive.ofAWorkbook();
    }

    @Test
    void anOrdinaryOneIsOpened() throws IOException {
        byte[] file = workbook().with("xl/media/image1.xml", "<image/>").bytes();
        try (ReceivedWorkbook received = received(file)) {
            assertThat(received.workbook().getSheet("本年数").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("案件编号");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-31", "2021-12-31T00:00:00", "2021-12-31T00:00:00Z"})
    void aDateThatIsStoredInWordsIsReadAsADate(String date) throws IOException {
        byte[] file = workbook()
                .rows("<row r=\"1\"><c r=\"A1\" t=\"d\"><v>" + date + "</v></c></row>")
                .bytes();

        try (ReceivedWorkbook received = received(file)) {
            Cell cell = received.workbook().getSheetAt(0).getRow(0).getCell(0);
            assertThat(CellValue.number(cell).wrong().orElseThrow().code()).isEqualTo("sheet.date");
            assertThat(CellValue.text(cell).wrong().orElseThrow().code()).isEqualTo("sheet.date-in-text");
            assertThat(cell.getLocalDateTimeCellValue()).hasToString("2021-12-31T00:00");
        }
    }

    @Nested
    class TooLarge {

        @Test
        void isAPartThatUnpacksToTooMuch() {
            byte[] bomb = workbook().with(MEDIA, " ".repeat((32 << 20) + 1)).bytes();

            assertThat(bomb.length).isLessThan(100_000);
            assertThat(refusal(bomb)).isEqualTo(TOO_LARGE);
        }

        @Test
        void isAPartThatDeclaresToBeSmall() {
            Archive bomb = workbook().with(MEDIA, " ".repeat((32 << 20) + 1));

            assertThat(refusal(bomb.declaring(MEDIA, 10))).isIn(TOO_LARGE, UNREADABLE);
        }

        @Test
        void areManyPartsThatUnpackToTooMuchTogether() {
            Archive bomb = workbook();
            for (int part = 0; part < 40; part++) {
                bomb.with("xl/media/image" + part + ".png", " ".repeat(1 << 20));
            }

            assertThat(refusal(bomb.bytes())).isEqualTo(TOO_LARGE);
        }

        @Test
        void areTooManyParts() {
            Archive many = workbook();
            for (int part = 0; part < 300; part++) {
                many.with("xl/media/image" + part + ".png", "");
            }

            assertThat(refusal(many.bytes())).isEqualTo(TOO_LARGE);
        }

        @Test
        void areTooManyCells() {
            assertThat(refusal(workbook()
                            .rows("<row>" + "<c/>".repeat(60_001) + "</row>")
                            .bytes()))
                    .isEqualTo(TOO_LARGE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"sheet1.xml", "sheet1.png"})
        void areTooManyRowsInAPartOfAnyName(String part) {
            Archive many = workbook().rows("<row/>".repeat(600_000));
            if (!part.equals("sheet1.xml")) {
                many.sheetInPart(part);
            }

            assertThat(refusal(many.bytes())).isEqualTo(TOO_LARGE);
        }

        @Test
        void isNoPartThatTheDirectoryHidesBecauseItIsNotOpened() throws IOException {
            byte[] file = workbook().with("xl/secret.xml", "<secret/>").hiding("xl/secret.xml");

            try (ReceivedWorkbook received = received(file)) {
                assertThat(received.workbook().getPackage().getPartsByName(Pattern.compile(".*secret.*")))
                        .as("only what was counted is opened")
                        .isEmpty();
            }
        }
    }

    @Nested
    class PointsElsewhere {

        @Test
        void toAnotherWorkbook() {
            assertThat(refusal(workbook()
                            .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                            .bytes()))
                    .isEqualTo("sheet.external-links");
        }

        @Test
        void toADataSource() {
            assertThat(refusal(workbook()
                            .with("xl/connections.xml", "<connections/>")
                            .bytes()))
                    .isEqualTo("sheet.external-links");
        }

        @ParameterizedTest
        @ValueSource(strings = {Archive.SHEET, "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"})
        void toAFileOfTheServer(String part) {
            Archive reading = workbook()
                    .change(
                            part,
                            xml -> declaring("<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>", xml));

            assertThat(refusal(reading.bytes())).isIn(UNREADABLE, "document.unreadable");
        }

        @Test
        void toAFileOfTheServerFromAPartOfAnotherName() {
            Archive reading = workbook()
                    .rows("<row><c t=\"inlineStr\"><is><t>&secret;</t></is></c></row>")
                    .change(
                            Archive.SHEET,
                            xml -> declaring("<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>", xml))
                    .sheetInPart("sheet1.png");

            assertThat(refusal(reading.bytes())).isEqualTo(UNREADABLE);
        }

        @Test
        void toItselfUntilItIsHuge() {
            StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
            for (int level = 1; level < 30; level++) {
                laughs.append("<!ENTITY a%1$d \"&a%2$d;&a%2$d;\">".formatted(level, level - 1));
            }
            String rows = "<row><c t=\"inlineStr\"><is><t>&a29;</t></is></c></row>";
            Archive laughing = workbook().rows(rows).change(Archive.SHEET, xml -> declaring(laughs + "]>", xml));

            assertThat(refusal(laughing.bytes())).isEqualTo(UNREADABLE);
            assertThat(refusal(laughing.sheetInPart("sheet1.png").bytes())).isEqualTo(UNREADABLE);
        }

        private static String declaring(String type, String xml) {
            return xml.replaceFirst("\\?>\\s*", "?>" + type.replace("$", "\\$"));
        }
    }

    @Nested
    class Broken {

        static Stream<String> cells() {
            return Stream.of(
                    "<c r=\"A1\"><v>abc</v></c>",
                    "<c r=\"A1\"><v>1e999</v></c>",
                    "<c r=\"A1\"><v>NaN</v></c>",
                    "<c r=\"A1\" t=\"x\"><v>1</v></c>",
                    "<c r=\"A1\" t=\"d\"><v>2021-13-01</v></c>",
                    "<c r=\"A1\" t=\"d\"/>",
                    "<c r=\"ZZZZ1\"><v>1</v></c>",
                    "<c r=\"1\"><v>1</v></c>");
        }

        @ParameterizedTest
        @MethodSource("cells")
        void isACellWithAnImpossibleValueOrPlace(String cell) {
            assertThat(refusal(
                            workbook().rows("<row r=\"1\">" + cell + "</row>").bytes()))
                    .isEqualTo(UNREADABLE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"t=\"s\"", "s=\"99\""})
        void isNotACellWhoseTextOrStyleIsMissing(String pointsNowhere) throws IOException {
            byte[] file = workbook()
                    .rows("<row r=\"1\"><c r=\"A1\" " + pointsNowhere + "><v>99</v></c></row>")
                    .bytes();

            try (ReceivedWorkbook received = received(file)) {
                Cell cell = received.workbook().getSheetAt(0).getRow(0).getCell(0);
                assertThat(CellValue.number(cell).fault()).isNull();
            }
        }

        @Test
        void isAMergedRegionOfNoCells() {
            Archive merged = workbook()
                    .change(
                            Archive.SHEET,
                            xml -> xml.replace(
                                    "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"x\"/></mergeCells>"));

            assertThat(refusal(merged.bytes())).isEqualTo(UNREADABLE);
        }

        @Test
        void isOneWithTwoPartsOfOneName() {
            Archive twice = workbook().with("xl/worksheets/sheet2.xml", "<worksheet/>");

            assertThat(refusal(twice.naming("xl/worksheets/sheet2.xml", Archive.SHEET)))
                    .isEqualTo(UNREADABLE);
        }

        @ParameterizedTest
        @ValueSource(strings = {Archive.SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"})
        void isOneWithAPartThatEndsEarly(String part) {
            assertThat(refusal(workbook()
                            .change(part, xml -> xml.substring(0, xml.length() / 2))
                            .bytes()))
                    .isEqualTo(UNREADABLE);
        }
    }
}
