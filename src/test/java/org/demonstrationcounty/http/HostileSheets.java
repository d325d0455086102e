package org.demonstrationcounty.http;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demonstrationcounty.sheet.Archive;
import org.junit.jupiter.params.provider.Arguments;

/** What a person can do to a workbook of ours with other tools, and the code of the refusal. */
final class HostileSheets {

    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";

    private HostileSheets() {}

    static Stream<Arguments> all() {
        UnaryOperator<Archive> bomb = file -> file.with("xl/media/image1.png", " ".repeat((32 << 20) + 1));
        UnaryOperator<Archive> links = file -> file.with("xl/externalLinks/externalLink1.xml", "<externalLink/>");
        UnaryOperator<Archive> secret = file -> file.change(
                FIRST_SHEET,
                xml -> xml.replaceFirst("\\?>\\s*", "?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"));
        UnaryOperator<Archive> torn = file -> file.change(FIRST_SHEET, xml -> xml.substring(0, xml.length() / 2));
        return Stream.of(
                arguments("a bomb", bomb, "sheet.too-large"),
                arguments("links to another file", links, "sheet.external-links"),
                arguments("a file of the server", secret, "sheet.unreadable"),
                arguments("a torn sheet", torn, "sheet.unreadable"));
    }
}
