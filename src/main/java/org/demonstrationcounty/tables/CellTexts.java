package org.demonstrationcounty.tables;

/** Texts of cells as DMN files can hold them. */
final class CellTexts {

    private CellTexts() {}

    /** The text without what XML cannot hold, and without space around it. */
    static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CellTexts::isOfXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isOfXml(int point) {
        return point == '\n'
                || point == '\t'
                || point >= ' ' && point <= '\ud7ff'
                || point >= '\ue000' && point <= '\ufffd'
                || point > '\uffff';
    }
}
