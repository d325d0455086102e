package org.demonstrationcounty.http;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Checks with veraPDF that a PDF keeps the standards for archives (PDF/A-2a) and for screen readers (PDF/UA-1). */
final class PdfStandards {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfStandards() {}

    /** The rules that the PDF breaks; empty if it keeps all. */
    static List<String> broken(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(standard -> broken(pdf, standard).stream())
                .toList();
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour standard) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed -> standard + " " + failed.getRuleId().getClause() + ": " + failed.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
