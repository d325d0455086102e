package org.demonstrationcounty.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.locks.ReentrantLock;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a PDF of a filled template. It fetches nothing: style and pictures are in the template itself. It makes one
 * paper at a time, so that many readers at once do not use up the memory.
 */
@Component
class PaperPrinter {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String PICTURES = "data:image/png;base64,";

    private final PaperFonts fonts;
    private final ReentrantLock turn = new ReentrantLock(true);

    PaperPrinter(PaperFonts fonts) {
        this.fonts = fonts;
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(String xhtml) {
        Document content = read(xhtml);
        replaceUnwritable(content);
        turn.lock();
        try (PDDocument document = new PDDocument()) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(COLOURS)
                    .withProducer("demonstration-county")
                    .useReplacementText("〓")
                    .useUriResolver((base, uri) -> isPicture(uri) ? uri : null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> isPicture(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> isPicture(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withW3cDocument(content, null)
                    .toStream(pdf);
            fonts.offer(builder, document);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } finally {
            turn.unlock();
        }
    }

    /** Whether this is a picture inside the template. Everything else would have to be fetched. */
    private static boolean isPicture(String uri) {
        return uri.startsWith(PICTURES);
    }

    /** Parses the template and refuses a document type, because an entity could name a file or an address. */
    private static Document read(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Replaces each character that no font has with 〓 and its number. */
    private void replaceUnwritable(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(writable(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            replaceUnwritable(child);
        }
    }

    private String writable(String text) {
        StringBuilder writable = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || fonts.canWrite(character)) {
                writable.appendCodePoint(character);
            } else if (!isInvisible(character)) {
                writable.append("〓[U+%04X]".formatted(character));
            }
        });
        return writable.toString();
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.NON_SPACING_MARK;
    }
}
