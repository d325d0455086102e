package org.demonstrationcounty.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.problems.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

    private static final String PLACE = "claims[0].theme";

    private final Refusals refusals = new Refusals();
    private final ValueReader values = new ValueReader(refusals);

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \\t\\n\"", "\"\\u3000\\u200b\\ufeff\""})
    void aTextWithoutVisibleCharactersIsAbsent(String json) {
        assertThat(values.text(json(json), PLACE, 10)).isNull();
        assertThat(values.code(json(json), PLACE)).isNull();
        assertThat(values.date(json(json), PLACE)).isNull();
        isRefusedFor();
    }

    @Test
    void aMissingValueIsAbsentForEveryType() {
        for (JsonNode absent : new JsonNode[] {null, NullNode.instance, MissingNode.getInstance()}) {
            assertThat(values.text(absent, PLACE, 10)).isNull();
            assertThat(values.decimal(absent, PLACE)).isNull();
            assertThat(values.flag(absent, PLACE)).isNull();
            assertThat(values.list(absent, PLACE)).isNull();
            assertThat(values.object(absent, PLACE)).isNull();
        }
        isRefusedFor();
    }

    @Test
    void aMissingRequiredValueIsNamedOnceAndNotBesideAnotherProblem() {
        values.required(values.text(json("\"\\u200b\""), "a", 10), "a");
        values.required(values.text(json("5"), "b", 10), "b");
        values.required(values.text(json("\"c\""), "c", 10), "c");

        isRefusedFor("a field.missing", "b field.type");
    }

    @Test
    void aTextKeepsInvisibleCharactersAndHasAGreatestLength() {
        assertThat(values.text(json("\"\\u200b甲\\uff11\""), PLACE, 3)).isEqualTo("\u200b甲１");
        assertThat(values.text(json("\"甲乙丙丁\""), PLACE, 3)).isNull();

        isRefusedFor(PLACE + " field.length");
    }

    @Test
    void aTextThatCannotBeStoredIsRefused() {
        assertThat(values.text(text("a\u0000"), "a", 10)).isNull();
        assertThat(values.text(text("\ud842"), "b", 10)).isNull();
        assertThat(values.code(text("\udfb7c"), "c")).isNull();
        assertThat(values.text(text("\ud842\udfb7"), "d", 2)).isEqualTo("𠮷");

        isRefusedFor("a field.character", "b field.character", "c field.character");
    }

    @Test
    void aPastedCodeIsReadWithoutInvisibleCharacters() {
        assertThat(values.code(text("\ufeff\u3000ｓｔａｔｉｓｔｉｃｓ\u200b\u00a0"), PLACE))
                .isEqualTo("statistics");
        assertThat(values.code(text("con firm"), PLACE)).isEqualTo("con firm");
        assertThat(values.choice(text("re\u00adturn"), PLACE, List.of("return")))
                .isEqualTo("return");
        assertThat(values.choice(text("Return"), "a", List.of("return"))).isNull();
        assertThat(values.code(text("x"), "b", List.of("y")::contains)).isNull();

        isRefusedFor("a field.choice", "b field.unknown-code");
    }

    @Test
    void aNumberIsReadExactly() {
        assertThat(values.decimal(json("0.10"), PLACE)).isEqualTo(new BigDecimal("0.10"));
        assertThat(values.whole(json("-5"), PLACE)).isEqualTo(new BigDecimal("-5"));
        assertThat(values.decimal(json("\"5\""), "a")).isNull();
        assertThat(values.decimal(json("true"), "b")).isNull();

        isRefusedFor("a field.type", "b field.type");
    }

    @Test
    void aDayMustExistInTheCalendar() {
        assertThat(values.date(json("\"2024-02-29\""), PLACE)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(values.date(json("\"２０２４－０２－２９\""), PLACE)).isEqualTo(LocalDate.of(2024, 2, 29));
        values.date(json("\"2023-02-29\""), "a");
        values.date(json("\"2024-2-29\""), "b");
        values.date(json("20240229"), "c");

        isRefusedFor("a field.type", "b field.type", "c field.type");
    }

    @Test
    void objectsListsAndFlagsAreReadOnlyAsSuch() {
        assertThat(values.object(json("{}"), PLACE)).isNotNull();
        assertThat(values.list(json("[]"), PLACE)).isNotNull();
        assertThat(values.flag(json("false"), PLACE)).isFalse();
        values.object(json("[]"), "a");
        values.list(json("{}"), "b");
        values.flag(json("\"true\""), "c");

        isRefusedFor("a field.type", "b field.type", "c field.type");
    }

    private void isRefusedFor(String... fieldsAndCodes) {
        assertThat(refusals.found())
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .containsExactly(fieldsAndCodes);
    }

    private static JsonNode json(String json) {
        return StrictJson.parse(json).orElseThrow();
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }
}
