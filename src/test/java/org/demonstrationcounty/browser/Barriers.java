package org.demonstrationcounty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

    /** Looks again until nothing is found: one look after the other, because axe refuses to begin before it has ended. */
    private static final String FOUND_AT_LAST =
            """
            async ([within, patience]) => {
              const begun = performance.now();
              let found = await (FOUND)(within);
              while (found.length && performance.now() - begun < patience) {
                await new Promise(later => setTimeout(later, 200));
                found = await (FOUND)(within);
              }
              return found;
            }"""
                    .replace("FOUND", FOUND);

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
    private static final String NOTHING_IS_WIDER = "() => (" + WIDER_THAN_THEIR_PLACE + ")().length === 0";
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
        areNotIn(within, page, Patience.IN_MILLISECONDS);
    }

    /** @param patience for how many milliseconds the page may still mend what is found */
    static void areNotIn(String within, Page page, double patience) {
        if (page.evaluate("() => !('axe' in window)").equals(true)) {
            page.evaluate(AXE);
        }
        assertThat((List<?>) page.evaluate(FOUND_AT_LAST, List.of(within, patience)))
                .as("%d wide", page.viewportSize().width)
                .isEmpty();
    }

    /** Asserts that nothing but a table in its own frame scrolls sideways. */
    static void areNotInTheWidthOf(Page page) {
        ViewportSize before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, before.height);
            try {
                page.waitForFunction(NOTHING_IS_WIDER);
            } catch (TimeoutError never) {
                throw new AssertionError(width + " wide: " + page.evaluate(WIDER_THAN_THEIR_PLACE), never);
            }
        }
        page.setViewportSize(before.width, before.height);
    }

    private static String script() {
        try (InputStream script = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
