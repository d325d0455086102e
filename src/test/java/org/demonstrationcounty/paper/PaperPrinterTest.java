package org.demonstrationcounty.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A template becomes a PDF, whatever it contains, and nothing is fetched for it. */
class PaperPrinterTest {

    private final PaperPrinter printer = new PaperPrinter(new PaperFonts());

    @Test
    void noPictureOrStyleIsFetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort();
            String text = text(
                    """
                    <link rel="stylesheet" href="%1$s/a.css"/><style>@import url("%1$s/b.css"); p {background: url("%1$s/c.png")}</style>
                    <p>正文</p><img src="%1$s/d.png" alt="图"/><img src="file:///etc/hostname" alt="图"/><iframe src="%1$s/e"/>
                    """
                            .formatted(address));
            assertThat(text).contains("正文");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(() -> printer.print(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>&x;</body></html>"))
                .hasRootCauseMessage(
                        "DOCTYPE is disallowed when the feature \"http://apache.org/xml/features/disallow-doctype-decl\" set to true.");
    }

    @Test
    void rareCharactersFallBackAndThoseInNoFontBecomeNumbers() throws IOException {
        assertThat(text("<p>镕𬭎𠮷㛃𰻝😀</p>")).contains("镕𬭎𠮷㛃〓[U+30EDD]〓[U+1F600]");
    }

    @Test
    void aFontIsEmbeddedOnceHoweverManyPagesUseIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("<h1>标题</h1><p>正文</p>".repeat(100)))) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                COSDictionary ofPage = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                ofPage.keySet().forEach(name -> fonts.add(String.valueOf(ofPage.getItem(name))));
            }
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(fonts).hasSizeGreaterThan(3);
            assertThat(new HashSet<>(fonts)).as("regular and bold").hasSize(2);
        }
    }

    private String text(String body) throws IOException {
        try (PDDocument document = Loader.loadPDF(print(body))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] print(String body) {
        String page =
                """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>试</title>
                <meta name="description" content="试"/>
                <style>body {font-family: "Papers Serif", "Papers Serif More", "Papers Rare"}</style></head>
                <body>%s</body></html>"""
                        .formatted(body);
        return printer.print(page);
    }
}
