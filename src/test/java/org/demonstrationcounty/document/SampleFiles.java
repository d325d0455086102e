package org.demonstrationcounty.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small files of many types, and some that pretend to be of another. */
public final class SampleFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private SampleFiles() {}

    public static byte[] pdf() {
        return pdfWith("");
    }

    public static byte[] png() {
        return image("png");
    }

    public static byte[] jpeg() {
        return image("jpg");
    }

    public static byte[] docx() {
        return office("word/document.xml", WORD);
    }

    public static byte[] xlsx() {
        return office("xl/workbook.xml", EXCEL);
    }

    public static byte[] docm() {
        return office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    public static byte[] xlsm() {
        return office("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    }

    public static byte[] pptx() {
        return office(
                "ppt/presentation.xml",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml");
    }

    public static byte[] doc() {
        return container("WordDocument");
    }

    public static byte[] xls() {
        return container("Workbook");
    }

    public static byte[] oldXls() {
        return container("Book");
    }

    public static byte[] ppt() {
        return container("PowerPoint Document");
    }

    /** A document that only somebody with the password can read. */
    public static byte[] encryptedDocx() {
        return container("EncryptedPackage");
    }

    public static byte[] ofd() {
        return ofdWith("Doc_0/Res/x.xml", "<x/>");
    }

    /** An OFD with one more part. */
    public static byte[] ofdWith(String part, String content) {
        return zip(Map.of(
                "OFD.xml",
                """
                <ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD">
                <ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>""",
                "Doc_0/Document.xml",
                "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"/>",
                part,
                content));
    }

    /** An OFD without the document that it names. */
    public static byte[] emptyOfd() {
        return zip(Map.of(
                "OFD.xml",
                "<o:OFD xmlns:o=\"http://www.ofdspec.org/2016\"><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:OFD>"));
    }

    public static byte[] zip() {
        return zip(Map.of("readme.txt", "hello"));
    }

    public static byte[] zipOf(String part, String content) {
        return zip(Map.of(part, content));
    }

    /** A package that is declared as a Word document but contains none. */
    public static byte[] emptyDocx() {
        return zip(Map.of("[Content_Types].xml", contentTypes("word/document.xml", WORD)));
    }

    /** A Word document whose list of parts refers to a file of the server. */
    public static byte[] docxWithEntity() {
        String list = contentTypes("word/document.xml", WORD)
                .replace(
                        "<Types",
                        "<!DOCTYPE Types [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><Types a=\"&secret;\"");
        return zip(Map.of("[Content_Types].xml", list, "word/document.xml", "<document/>"));
    }

    /** A Word document whose list of parts unpacks to far more than its packed size. */
    public static byte[] docxThatExplodes() {
        return zip(Map.of("[Content_Types].xml", "<Types>" + " ".repeat(50_000_000)));
    }

    /** A Word document in which the list of parts is not the first part. */
    public static byte[] docxOfAnotherProgram() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("docProps/app.xml", "<Properties/>");
        parts.put("word/document.xml", "<document/>");
        parts.put("[Content_Types].xml", contentTypes("word/document.xml", WORD));
        return zip(parts);
    }

    /** A Word document with one more part. */
    public static byte[] docxWith(String part, String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes("word/document.xml", WORD));
        parts.put("word/document.xml", "<document/>");
        parts.put(part, content);
        return zip(parts);
    }

    public static byte[] docxOfTemplate(String place) {
        return docxRelatedTo("attachedTemplate", place);
    }

    /** A Word document that refers to something outside of it. */
    public static byte[] docxRelatedTo(String type, String place) {
        return docxWith(
                "word/_rels/settings.xml.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"
                      Target="%s" TargetMode="External"/>
                </Relationships>"""
                        .formatted(type, place));
    }

    /** A workbook with a part that its list of parts declares to be of another type than its name says. */
    public static byte[] xlsxWithPartOfType(String type) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                contentTypes("xl/workbook.xml", EXCEL)
                        .replace(
                                "</Types>", "<Override PartName=\"/xl/x.dat\" ContentType=\"" + type + "\"/></Types>"));
        parts.put("xl/workbook.xml", "<workbook/>");
        parts.put("xl/x.dat", "x");
        return zip(parts);
    }

    public static byte[] docxThatUnpacksTo(int megabytes) {
        return docxWith("word/media/image1.bmp", " ".repeat(megabytes << 20));
    }

    /** A compound file with one more stream; slashes separate the folders of its path. */
    public static byte[] docWith(String path) {
        return container("WordDocument", new byte[5000], path);
    }

    public static byte[] encryptedDoc() {
        byte[] document = new byte[5000];
        document[11] = 1;
        return container("WordDocument", document, "1Table");
    }

    /** A workbook that begins with a record of this kind and content. */
    public static byte[] xlsOf(int kind, byte[] content) {
        byte[] records = new byte[5000];
        records[0] = (byte) kind;
        records[2] = (byte) content.length;
        System.arraycopy(content, 0, records, 4, content.length);
        return container("Workbook", records, "SummaryInformation");
    }

    /** A PDF with a page, additions to its catalog, and these objects. */
    public static byte[] pdfWith(String catalog, String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        pdf.append("1 0 obj\n<< /Type /Catalog /Pages 2 0 R ").append(catalog).append(" >>\nendobj\n");
        pdf.append("2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        pdf.append("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>\nendobj\n");
        for (int number = 0; number < objects.length; number++) {
            pdf.append(number + 4).append(" 0 obj\n").append(objects[number]).append("\nendobj\n");
        }
        return bytes(pdf + "trailer\n<< /Root 1 0 R /Size 20 >>\n%%EOF\n");
    }

    public static byte[] exe() {
        return bytes("MZ\u0090\u0000\u0003This program cannot be run in DOS mode.");
    }

    public static byte[] html() {
        return bytes("<!DOCTYPE html><html><script>alert(document.cookie)</script></html>");
    }

    public static byte[] svg() {
        return bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    }

    /** A script followed by a PDF, which readers of PDF open all the same. */
    public static byte[] scriptThenPdf() {
        return joined(bytes("/*"), pdf(), bytes("*/=1;alert(1)"));
    }

    public static byte[] htmlThenPdf() {
        return joined(html(), pdf());
    }

    /** A PDF followed by content of other types. */
    public static byte[] pdfThenHtmlThenZip() {
        return joined(pdf(), html(), zip());
    }

    public static byte[] exeThenDocx() {
        return joined(exe(), docx());
    }

    public static byte[] firstHalf(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static byte[] office(String part, String type) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes(part, type));
        parts.put(part, "<document/>");
        return zip(parts);
    }

    private static String contentTypes(String part, String type) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="xml" ContentType="application/xml"/>
                  <Override PartName="/%s" ContentType="%s"/>
                </Types>"""
                .formatted(part, type);
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(bytes(entry.getValue()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return target.toByteArray();
    }

    private static byte[] container(String stream) {
        return container(stream, new byte[5000], "SummaryInformation");
    }

    private static byte[] container(String stream, byte[] content, String beside) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            org.apache.poi.poifs.filesystem.DirectoryEntry folder = container.getRoot();
            String[] path = beside.split("/");
            for (int place = 0; place < path.length - 1; place++) {
                folder = folder.createDirectory(path[place]);
            }
            folder.createDocument(path[path.length - 1], new ByteArrayInputStream(new byte[10]));
            container.writeFilesystem(target);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return target.toByteArray();
    }

    private static byte[] image(String format) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, target);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return target.toByteArray();
    }
}
