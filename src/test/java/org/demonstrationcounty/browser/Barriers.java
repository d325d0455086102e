package org.demonstrationcounty.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What keeps somebody from using a page: what axe finds, what can be tabbed to without being seen, and what a small
 * screen or large letters make scroll sideways.
 */
final class Barriers {

    private static final String FOUND =
            """
            async within => {
              const axed = await axe.run({include: [[within]]}, {
                  resultTypes: ['violations'],
                  preload: false,
                  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']});
              const unseen = [...document.querySelectorAll(within)]
                .flatMap(part => [...part.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')])
                .filter(each => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({visibilityProperty: true}))
                .filter(each => {
                  const {width, height} = each.getBoundingClientRect();
                  return width < 2 || height < 2 || !each.checkVisibility({opacityProperty: true});
                });
              return [
                ...axed.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html.slice(0, 200)).join(' | ')),
                ...unseen.map(each => 'tabbed to, but not seen: ' + each.outerHTML.slice(0, 200))];
            }""";
    private static final String NOTHING_FOUND = "async within => (await (" + FOUND + ")(within)).length === 0";

    /** A screen of 1366 pixels at twice the size, and a phone. */
    private static final int[] WIDTHS = {683, 390};

    private static final String WIDER_THAN_THEIR_PLACE =
            """
            () => [...document.querySelectorAll('html, .page-wrap, .column-right > .content, .modal, .county-board')]
              .filter(place => place.scrollWidth > place.clientWidth)
              .map(place => `${place.className || place.tagName} is ${place.scrollWidth} wide: ` +
                [...place.querySelectorAll('*')]
                  .filter(each => !each.closest('.county-scroll > *'))
                  .filter(each => each.getBoundingClientRect().right
                    > place.getBoundingClientRect().left + place.clientWidth + 1)
                  .map(each => each.outerHTML.slice(0, 100)).slice(0, 5).join(' | '))""";
    private static final String AXE = script();

    private Barriers() {}

    /** Asserts that there are none on the page, as soon as it has been drawn. */
    static void areNotOn(Page page) {
        areNotIn("html", page);
    }

    /**
     * Asserts that there are none in a part of the page, as soon as it has been drawn.
     *
     * @param within selector of the part
     */
    static void areNotIn(String within, Page page) {
        if (page.evaluate("() => !('axe' in window)").equals(true)) {
            page.evaluate(AXE);
        }
        becomesTrue(page, NOTHING_FOUND, within, FOUND);
    }

    /** Asserts that nothing but a table in its own frame scrolls sideways. */
    static void areNotInTheWidthOf(Page page) {
        ViewportSize before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, before.height);
            becomesTrue(page, "() => (" + WIDER_THAN_THEIR_PLACE + ")().length === 0", null, WIDER_THAN_THEIR_PLACE);
        }
        page.setViewportSize(before.width, before.height);
    }

    private static void becomesTrue(Page page, String condition, Object asked, String told) {
        try {
            page.waitForFunction(
                    condition,
                    asked,
                    new Page.WaitForFunctionOptions().setPollingInterval(200).setTimeout(10_000));
        } catch (TimeoutError never) {
            throw new AssertionError(page.viewportSize().width + " wide: " + page.evaluate(told, asked), never);
        }
    }

    private static String script() {
        try (InputStream script = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
