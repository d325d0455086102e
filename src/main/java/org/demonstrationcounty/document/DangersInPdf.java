package org.demonstrationcounty.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Searches a PDF object by object for actions that its reader would run and for embedded files. One PDF at a time,
 * because the objects of a file of 20 MB fill much memory.
 */
final class DangersInPdf {

    private static final int DEEPEST = 50;
    private static final COSName ACTION = COSName.S;
    private static final Set<COSName> SCRIPTS = names("JS", "JavaScript", "XFA");
    private static final Set<COSName> DANGEROUS_ACTIONS =
            names("JavaScript", "Launch", "ImportData", "Rendition", "RichMediaExecute");
    private static final Set<COSName> HARMLESS_WHEN_OPENED = names("GoTo", "Named");
    private static final Set<COSName> ATTACHED = names("EF", "EmbeddedFiles");
    private static final COSName FILE = COSName.getPDFName("EmbeddedFile");
    private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");

    private DangersInPdf() {}

    static synchronized Optional<Danger> in(Path file) throws IOException {
        if (PdfStreams.explode(file)) {
            return Optional.of(Danger.EXPANDS);
        }
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return pdf.isEncrypted() ? Optional.of(Danger.ENCRYPTED) : in(pdf.getDocument());
        } catch (InvalidPasswordException encrypted) {
            return Optional.of(Danger.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Optional.of(Danger.UNREADABLE);
        }
    }

    private static Optional<Danger> in(COSDocument pdf) throws IOException {
        for (COSObjectKey key : List.copyOf(pdf.getXrefTable().keySet())) {
            Optional<Danger> danger = in(pdf.getObjectFromPool(key).getObject(), 0);
            if (danger.isPresent()) {
                return danger;
            }
        }
        return in(pdf.getTrailer(), 0);
    }

    /** Objects that it refers to are searched on their own. */
    private static Optional<Danger> in(COSBase object, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("Nested too deep");
        }
        if (object instanceof COSDictionary dictionary) {
            Optional<Danger> danger = ofItself(dictionary);
            return danger.isPresent() ? danger : inOneOf(dictionary.getValues(), depth);
        }
        return object instanceof COSArray array ? inOneOf(array, depth) : Optional.empty();
    }

    private static Optional<Danger> inOneOf(Iterable<COSBase> objects, int depth) throws IOException {
        for (COSBase object : objects) {
            Optional<Danger> danger = in(object, depth + 1);
            if (danger.isPresent()) {
                return danger;
            }
        }
        return Optional.empty();
    }

    private static Optional<Danger> ofItself(COSDictionary dictionary) {
        if (runs(dictionary)) {
            return Optional.of(Danger.SCRIPTS);
        }
        return carriesFiles(dictionary) ? Optional.of(Danger.ATTACHMENTS) : Optional.empty();
    }

    private static boolean runs(COSDictionary dictionary) {
        boolean opens = dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
                && !HARMLESS_WHEN_OPENED.contains(action.getCOSName(ACTION));
        COSBase action = dictionary.getDictionaryObject(ACTION);
        return opens
                || action instanceof COSName name && DANGEROUS_ACTIONS.contains(name)
                || SCRIPTS.stream().anyMatch(dictionary::containsKey)
                || RICH_MEDIA.equals(dictionary.getDictionaryObject(COSName.SUBTYPE));
    }

    private static boolean carriesFiles(COSDictionary dictionary) {
        return ATTACHED.stream().anyMatch(dictionary::containsKey)
                || FILE.equals(dictionary.getDictionaryObject(COSName.TYPE));
    }

    private static Set<COSName> names(String... names) {
        return Set.copyOf(List.of(names).stream().map(COSName::getPDFName).toList());
    }
}
