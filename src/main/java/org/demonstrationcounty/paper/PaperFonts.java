package org.demonstrationcounty.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The fonts of the papers. Each is read once, when the first paper needs it, and serves all papers after that.
 * Characters that the first font lacks fall back to the next.
 */
@Component
class PaperFonts {

    /** A font of {@code papers/fonts}, as the style sheet names it. */
    private static final class OneFont {

        private final String file;
        private final String family;
        private final int weight;
        private @Nullable TrueTypeFont font;
        private @Nullable CmapLookup characters;

        OneFont(String file, String family, int weight) {
            this.file = file;
            this.family = family;
            this.weight = weight;
        }

        synchronized TrueTypeFont font() {
            if (font == null) {
                try (InputStream stored = new ClassPathResource("papers/fonts/" + file).getInputStream()) {
                    font = new TTFParser().parse(new RandomAccessReadBuffer(stored.readAllBytes()));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return font;
        }

        synchronized boolean has(int character) {
            try {
                if (characters == null) {
                    characters = font().getUnicodeCmapLookup();
                }
                return characters.getGlyphId(character) != 0;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final OneFont common = new OneFont("papers-serif.ttf", "Papers Serif", REGULAR);
    private final OneFont bold = new OneFont("papers-serif-bold.ttf", "Papers Serif", BOLD);
    private final OneFont more = new OneFont("papers-serif-more.ttf", "Papers Serif More", REGULAR);
    private final OneFont rare = new OneFont("papers-rare.ttf", "Papers Rare", REGULAR);

    /** Whether any of the fonts can write this character. */
    boolean canWrite(int character) {
        return common.has(character) || more.has(character) || rare.has(character);
    }

    /** Offers the fonts to a document. Only the used characters are embedded. */
    void offer(PdfRendererBuilder builder, PDDocument document) {
        for (OneFont each : new OneFont[] {common, bold, more, rare}) {
            builder.useFont(new Embedded(document, each), each.family, each.weight, FontStyle.NORMAL, true);
        }
    }

    /** A font of one document, embedded when its first character is written. */
    private static final class Embedded extends PDFontSupplier {

        private final PDDocument document;
        private final OneFont source;
        private @Nullable PDFont embedded;

        @SuppressWarnings("NullAway") // The supplier above asks for a font at once, and this one is embedded later.
        Embedded(PDDocument document, OneFont source) {
            super(null);
            this.document = document;
            this.source = source;
        }

        @Override
        public PDFont supply() {
            if (embedded == null) {
                try {
                    embedded = PDType0Font.load(document, source.font(), true);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return embedded;
        }
    }
}
