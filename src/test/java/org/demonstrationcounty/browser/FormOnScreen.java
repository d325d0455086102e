package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/** A step's form on the screen, compared with the declaration of the step. */
final class FormOnScreen {

    private static final String INPUTS = "input:not([type=file]), select, textarea";

    /** Names from programs, and what programs print for an absent value. */
    private static final Pattern NOT_A_WORD = Pattern.compile(
            "\\b(?:[a-z]+[A-Z]\\w*|[A-Z]+(?:_[A-Z]+)+|undefined|null|NaN|HTTP \\d+)\\b|\\{\\d}|\\[object");

    private final String step;
    private final Locator form;

    FormOnScreen(String step, Locator form) {
        this.step = step;
        this.form = form;
    }

    /** Asserts that every field has its input. Fields that depend on a choice appear when it is made. */
    FormOnScreen hasItsFields() {
        for (JsonNode field : declared()) {
            field.path("onlyWhen")
                    .properties()
                    .forEach(condition -> choose(
                            condition.getKey(), condition.getValue().get(0).asText()));
            Locator place = form.locator("[data-field~='" + field.get("name").asText() + "']");
            if (!isSentBackAsShown(place)
                    && !isForTheBureauAlone(field.get("name").asText())) {
                assertThat(place.locator(INPUTS).first()).isVisible();
            }
        }
        return this;
    }

    /** Whether the field only tells the server what the reader saw, so that nobody types it. */
    private static boolean isSentBackAsShown(Locator place) {
        return "shown".equals(place.first().getAttribute("data-editor"));
    }

    /** Whether the field records the silence of a county, which the county itself is not asked (P9). */
    private boolean isForTheBureauAlone(String field) {
        boolean canBeAbsent = form.locator("[data-field='absent']").count() > 0;
        return canBeAbsent && Set.of("absent", "comment").contains(field);
    }

    FormOnScreen speaksInWords() {
        assertThat(form.innerText()).as(step).doesNotContainPattern(NOT_A_WORD);
        return this;
    }

    /**
     * Axe finds nothing, nobody tabs to what is not seen, and neither twice the size nor a phone makes it scroll
     * sideways.
     */
    FormOnScreen keepsNobodyOut() {
        Barriers.areNotIn(".county-step", form.page());
        Barriers.areNotInTheWidthOf(form.page());
        return this;
    }

    FormOnScreen shows(String text) {
        assertThat(form).containsText(text);
        return this;
    }

    private void choose(String field, String value) {
        form.locator("input[type=radio][name='%s'][value='%s']".formatted(field, value))
                .check();
    }

    private JsonNode declared() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("forms", step + ".json").toFile())
                    .get("fields");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
