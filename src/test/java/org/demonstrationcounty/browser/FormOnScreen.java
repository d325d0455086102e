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

/** A step's form as it stands on a screen, beside what the step declares. */
final class FormOnScreen {

    private static final String INPUTS = "input:not([type=file]), select, textarea";

    /** Names out of programs, and what programs print where there is nothing. */
    private static final Pattern NOT_A_WORD = Pattern.compile(
            "\\b(?:[a-z]+[A-Z]\\w*|[A-Z]+(?:_[A-Z]+)+|undefined|null|NaN|HTTP \\d+)\\b|\\{\\d}|\\[object");

    private final String step;
    private final Locator form;

    FormOnScreen(String step, Locator form) {
        this.step = step;
        this.form = form;
    }

    /** Every field that applies is there, with its input; those that go with a choice as soon as it is made. */
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

    /** Such a field tells the server what the reader saw; nobody types it. */
    private static boolean isSentBackAsShown(Locator place) {
        return "shown".equals(place.first().getAttribute("data-editor"));
    }

    /** What records the silence of a county is not asked of the county itself (P9). */
    private boolean isForTheBureauAlone(String field) {
        boolean canBeAbsent = form.locator("[data-field='absent']").count() > 0;
        return canBeAbsent && Set.of("absent", "comment").contains(field);
    }

    FormOnScreen speaksInWords() {
        assertThat(form.innerText()).as(step).doesNotContainPattern(NOT_A_WORD);
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
