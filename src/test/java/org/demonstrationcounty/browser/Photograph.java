package org.demonstrationcounty.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture of a page, below {@code target/pictures}. It is taken where pictures are what the run is for. */
final class Photograph {

    private static final boolean FOR_PICTURES = Boolean.getBoolean("pictures");

    private Photograph() {}

    /** The page as large as the screens of officials, or as a phone if it is that small. Documents get theirs. */
    static void take(Page page, String name) {
        if (FOR_PICTURES) {
            ViewportSize before = page.viewportSize();
            page.setViewportSize(Math.min(before.width, 1366), 768);
            byte[] taken = page.screenshot(still(name));
            page.setViewportSize(before.width, before.height);
            renew(name, taken);
        }
    }

    /** The page from top to bottom, as wide as it is. */
    static void takeWhole(Page page, String name) {
        if (FOR_PICTURES) {
            renew(name, page.screenshot(still(name).setFullPage(true)));
        }
    }

    private static Page.ScreenshotOptions still(String name) {
        return new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of("target/pictures", name + ".png"));
    }

    private static void renew(String name, byte[] taken) {
        Path ofADocument = Path.of("docs/pictures", name + ".png");
        if (Files.exists(ofADocument)) {
            try {
                Files.write(ofADocument, taken);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
