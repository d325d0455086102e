package org.demonstrationcounty.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DangersTest {

    private static final String VBA = "application/vnd.ms-office.vbaProject";

    @TempDir
    Path folder;

    static Stream<Arguments> harmless() throws IOException {
        return Stream.of(
                arguments("pdf", SampleFiles.pdf()),
                arguments("pdf with a page", SampleFiles.pdfWith("")),
                arguments("pdf that opens at its page", SampleFiles.pdfWith("/OpenAction [3 0 R /Fit]")),
                arguments(
                        "pdf that goes to its page", SampleFiles.pdfWith("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>")),
                arguments("pdf with a link", SampleFiles.pdfWith("", "<< /S /URI /URI (http://www.shanxi.gov.cn) >>")),
                arguments("packed pdf", written(new PDDocument())),
                arguments("png", SampleFiles.png()),
                arguments("jpeg", SampleFiles.jpeg()),
                arguments("doc", SampleFiles.doc()),
                arguments("doc with a place for objects", SampleFiles.docWith("ObjectPool/x")),
                arguments("docx", SampleFiles.docx()),
                arguments("docx with a chart's workbook", SampleFiles.docxWith("word/embeddings/chart1.xlsx", "PK")),
                arguments(
                        "docx with its author's template",
                        SampleFiles.docxOfTemplate("file:///C:\\Users\\li\\Templates\\Normal.dotm")),
                arguments("docx with a template beside it", SampleFiles.docxOfTemplate("Normal.dotm")),
                arguments("docx with a link", SampleFiles.docxRelatedTo("hyperlink", "http://www.shanxi.gov.cn")),
                arguments("docx with pictures", SampleFiles.docxThatUnpacksTo(40)),
                arguments("ofd", SampleFiles.ofd()),
                arguments("xls", SampleFiles.xls()),
                arguments("xls of two sheets", SampleFiles.xlsOf(0x85, new byte[] {0, 0, 0, 0, 0, 0, 1, 0, 65})),
                arguments("xlsx", SampleFiles.xlsx()));
    }

    static Stream<Arguments> dangerous() throws IOException {
        return Stream.of(
                arguments("ofd, encrypted", SampleFiles.ofdWith("Encryptions.xml", "<x/>"), Danger.ENCRYPTED),
                arguments(
                        "ofd with a file in it",
                        SampleFiles.ofdWith("Doc_0/a.xml", "<ofd:Attachments BaseLoc='b'/>"),
                        Danger.ATTACHMENTS),
                arguments(
                        "ofd with a script",
                        SampleFiles.ofdWith("Doc_0/a.xml", "<ofd:JavaScript>x</ofd:JavaScript>"),
                        Danger.SCRIPTS),
                arguments("ofd with macros", SampleFiles.ofdWith("word/vbaProject.bin", "x"), Danger.MACROS),
                arguments("docx, vbaProject", SampleFiles.docxWith("word/vbaProject.bin", "x"), Danger.MACROS),
                arguments("docx, VBAPROJECT", SampleFiles.docxWith("word/VBAPROJECT.BIN", "x"), Danger.MACROS),
                arguments("docx, vbaData", SampleFiles.docxWith("word/vbaData.xml", "x"), Danger.MACROS),
                arguments("xlsx, macro sheet", SampleFiles.docxWith("xl/macrosheets/sheet1.xml", "x"), Danger.MACROS),
                arguments("xlsx, hidden vbaProject", SampleFiles.xlsxWithPartOfType(VBA), Danger.MACROS),
                arguments("xlsm", SampleFiles.xlsm(), Danger.MACROS),
                arguments("docm", SampleFiles.docm(), Danger.MACROS),
                arguments("docx, control", SampleFiles.docxWith("word/activeX/activeX1.bin", "x"), Danger.EMBEDDED),
                arguments("docx, object", SampleFiles.docxWith("word/embeddings/oleObject1.bin", "x"), Danger.EMBEDDED),
                arguments(
                        "docx, remote template", SampleFiles.docxOfTemplate("https://x.example/t.dotm"), Danger.REMOTE),
                arguments("docx, hidden scheme", SampleFiles.docxOfTemplate("http&#58;//x.example/t"), Danger.REMOTE),
                arguments("docx, template of a server", SampleFiles.docxOfTemplate("\\\\x.example\\t"), Danger.REMOTE),
                arguments(
                        "docx, template of a server by file",
                        SampleFiles.docxOfTemplate("file://///x.example/t.dotm"),
                        Danger.REMOTE),
                arguments(
                        "docx, remote object",
                        SampleFiles.docxRelatedTo("frame", "http://x.example/a.html"),
                        Danger.REMOTE),
                arguments("docx that explodes", SampleFiles.docxThatUnpacksTo(520), Danger.EXPANDS),
                arguments("docx with a password", SampleFiles.encryptedDocx(), Danger.ENCRYPTED),
                arguments("doc with a password", SampleFiles.encryptedDoc(), Danger.ENCRYPTED),
                arguments("doc, macros", SampleFiles.docWith("Macros/VBA/dir"), Danger.MACROS),
                arguments("doc, object", SampleFiles.docWith("ObjectPool/_1/\u0001Ole10Native"), Danger.EMBEDDED),
                arguments("xls, macros", SampleFiles.docWith("_VBA_PROJECT_CUR/VBA/dir"), Danger.MACROS),
                arguments("xls with a password", SampleFiles.xlsOf(0x2f, new byte[6]), Danger.ENCRYPTED),
                arguments(
                        "xls, macro sheet",
                        SampleFiles.xlsOf(0x85, new byte[] {0, 0, 0, 0, 0, 1, 1, 0, 65}),
                        Danger.MACROS),
                arguments("pdf with a password", encrypted("owner", "user"), Danger.ENCRYPTED),
                arguments("pdf that may only be read", encrypted("owner", ""), Danger.ENCRYPTED),
                arguments(
                        "pdf, script when opened",
                        SampleFiles.pdfWith("/OpenAction << /S /JavaScript /JS (x) >>"),
                        Danger.SCRIPTS),
                arguments(
                        "pdf, script elsewhere",
                        SampleFiles.pdfWith("/OpenAction 4 0 R", "<< /S /JavaScript /JS (x) >>"),
                        Danger.SCRIPTS),
                arguments(
                        "pdf, script in other letters",
                        SampleFiles.pdfWith("", "<< /S /Java#53cript /J#53 (x) >>"),
                        Danger.SCRIPTS),
                arguments(
                        "pdf, named scripts",
                        SampleFiles.pdfWith("/Names << /JavaScript 4 0 R >>", "<< /Names [] >>"),
                        Danger.SCRIPTS),
                arguments(
                        "pdf, launch",
                        SampleFiles.pdfWith("", "<< /Type /Action /S /Launch /F (calc.exe) >>"),
                        Danger.SCRIPTS),
                arguments(
                        "pdf that goes elsewhere",
                        SampleFiles.pdfWith("/OpenAction << /S /URI /URI (http://x) >>"),
                        Danger.SCRIPTS),
                arguments("pdf, form with scripts", SampleFiles.pdfWith("/AcroForm << /XFA [] >>"), Danger.SCRIPTS),
                arguments("pdf, attachment", withAttachment(), Danger.ATTACHMENTS),
                arguments(
                        "pdf, attachment at a page",
                        SampleFiles.pdfWith("", "<< /Type /F#69lespec /F (a.exe) /#45F << /F 5 0 R >> >>"),
                        Danger.ATTACHMENTS),
                arguments("pdf, packed script", withScript(), Danger.SCRIPTS),
                arguments(
                        "pdf, exploding objects",
                        exploding("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode"),
                        Danger.EXPANDS),
                arguments(
                        "pdf, exploding by other letters",
                        exploding("/N 1 /F#69rst 4 /Filter /FlateDecode"),
                        Danger.EXPANDS),
                arguments(
                        "pdf, packed twice", exploding("/First 4 /Filter [/FlateDecode /FlateDecode]"), Danger.EXPANDS),
                arguments("pdf that is none", SampleFiles.bytes("%PDF-1.7\nnothing"), Danger.UNREADABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void harmlessFilesAreAccepted(String name, byte[] content) throws IOException {
        assertThat(Dangers.in(file(content))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dangerous")
    void dangersAreNamed(String name, byte[] content, Danger danger) throws IOException {
        assertThat(Dangers.in(file(content))).contains(danger);
    }

    @Test
    void aPackedScriptIsFoundThoughItsBytesDoNotShowIt() throws IOException {
        assertThat(new String(withScript(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("JavaScript");
        assertThat(Loader.loadPDF(withScript()).getNumberOfPages()).isOne();
    }

    private static byte[] withScript() throws IOException {
        PDDocument pdf = new PDDocument();
        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        return written(pdf);
    }

    private static byte[] withAttachment() throws IOException {
        PDDocument pdf = new PDDocument();
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("a.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(SampleFiles.exe())));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
        return written(pdf);
    }

    private static byte[] encrypted(String owner, String user) throws IOException {
        PDDocument pdf = new PDDocument();
        pdf.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
        return written(pdf);
    }

    private static byte[] written(PDDocument pdf) throws IOException {
        try (pdf) {
            pdf.addPage(new PDPage());
            ByteArrayOutputStream target = new ByteArrayOutputStream();
            pdf.save(target, CompressParameters.DEFAULT_COMPRESSION);
            return target.toByteArray();
        }
    }

    private static byte[] exploding(String dictionary) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed)) {
            byte[] nothing = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 70; megabyte++) {
                deflating.write(nothing);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(SampleFiles.bytes(
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< " + dictionary + " >>\nstream\n"));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes(SampleFiles.bytes("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"));
        return pdf.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }
}
