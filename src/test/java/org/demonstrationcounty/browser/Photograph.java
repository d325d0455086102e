package org.demonstrationcounty.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture of a page, below {@code target/pictures}. */
final class Photograph {

    private static final boolean FOR_PICTURES = Boolean.getBoolean("pictures");

    private Photograph() {}

    /**
     * Where pictures are what the run is for, the page is as large as the screens of officials, and documents get
     * theirs.
     */
    static void take(Page page, String name) {
        Page.ScreenshotOptions options = still(name);
        if (!FOR_PICTURES) {
            page.screenshot(options);
            return;
        }
        ViewportSize before = page.viewportSize();
        page.setViewportSize(1366, 768);
        byte[] taken = page.screenshot(options);
        page.setViewportSize(before.width, before.height);
        renew(name, taken);
    }

    /** The page from top to bottom, as wide as it is. */
    static void takeWhole(Page page, String name) {
        byte[] taken = page.screenshot(still(name).setFullPage(true));
        if (FOR_PICTURES) {
            renew(name, taken);
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
