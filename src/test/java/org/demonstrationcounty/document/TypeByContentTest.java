package org.demonstrationcounty.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.demonstrationcounty.dice.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypeByContentTest {

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("pdf", SampleFiles.pdf(), DocumentType.PDF),
                arguments("pdf with more in it", SampleFiles.pdfThenHtmlThenZip(), DocumentType.PDF),
                arguments("png", SampleFiles.png(), DocumentType.PNG),
                arguments("jpeg", SampleFiles.jpeg(), DocumentType.JPEG),
                arguments("doc", SampleFiles.doc(), DocumentType.DOC),
                arguments("docx", SampleFiles.docx(), DocumentType.DOCX),
                arguments("docx in another order", SampleFiles.docxOfAnotherProgram(), DocumentType.DOCX),
                arguments("xls", SampleFiles.xls(), DocumentType.XLS),
                arguments("xls before Excel 97", SampleFiles.oldXls(), DocumentType.XLS),
                arguments("xlsx", SampleFiles.xlsx(), DocumentType.XLSX),
                arguments("ofd", SampleFiles.ofd(), DocumentType.OFD));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("nothing", new byte[0]),
                arguments("text", SampleFiles.bytes("指标佐证")),
                arguments("exe", SampleFiles.exe()),
                arguments("html", SampleFiles.html()),
                arguments("svg", SampleFiles.svg()),
                arguments("script, then pdf", SampleFiles.scriptThenPdf()),
                arguments("html, then pdf", SampleFiles.htmlThenPdf()),
                arguments("line break, then pdf", SampleFiles.bytes("\n%PDF-1.7\n")),
                arguments("exe, then docx", SampleFiles.exeThenDocx()),
                arguments("zip", SampleFiles.zip()),
                arguments("half a docx", SampleFiles.firstHalf(SampleFiles.docx())),
                arguments("docx without document", SampleFiles.emptyDocx()),
                arguments("docx that explodes", SampleFiles.docxThatExplodes()),
                arguments("ofd without document", SampleFiles.emptyOfd()),
                arguments("zip with an empty OFD.xml", SampleFiles.zipOf("OFD.xml", "<OFD/>")),
                arguments("docm", SampleFiles.docm()),
                arguments("xlsm", SampleFiles.xlsm()),
                arguments("pptx", SampleFiles.pptx()),
                arguments("ppt", SampleFiles.ppt()),
                arguments("encrypted docx", SampleFiles.encryptedDocx()),
                arguments("half a doc", Arrays.copyOf(SampleFiles.doc(), 600)),
                arguments("gif", SampleFiles.bytes("GIF89a")),
                arguments("rtf", SampleFiles.bytes("{\\rtf1 }")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void theContentTellsTheType(String name, byte[] content, DocumentType type) throws IOException {
        assertThat(TypeByContent.of(file(content))).contains(type);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void otherContentHasNoType(String name, byte[] content) throws IOException {
        assertThat(TypeByContent.of(file(content))).isEmpty();
    }

    @Test
    void filesOfTheServerAreNotRead() throws IOException {
        assertThat(TypeByContent.of(file(SampleFiles.docxWithEntity()))).isNotNull();
    }

    @Test
    void aForgedContainerIsNeverAFault() throws IOException {
        Random chance = new Dice().next();
        for (byte[] sample :
                new byte[][] {SampleFiles.doc(), SampleFiles.xls(), SampleFiles.docx(), SampleFiles.png()}) {
            for (int forgery = 0; forgery < 300; forgery++) {
                byte[] forged = sample.clone();
                for (int change = 0; change < 8; change++) {
                    forged[8 + chance.nextInt(Math.min(forged.length, 2048) - 8)] = (byte) chance.nextInt();
                }
                assertThat(TypeByContent.of(file(forged))).as(Dice.name()).isNotNull();
            }
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }
}
