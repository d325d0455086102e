package org.demonstrationcounty.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.problems.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"a\", \"b\"] | a b | ''",
                "[\"b\", \"b\"] | b | list[1] field.duplicate",
                "[\"a\", \"c\"] | a | list[1] field.unknown-code",
                "[\"a\", null] | a | list[1] field.missing",
                "[] | '' | list field.missing"
            })
    void everyCodeIsKnownAndStandsOnce(String written, String read, String refused) throws IOException {
        Refusals refusals = new Refusals();

        List<String> codes =
                new CodeList("list", Set.of("a", "b")).read(new ObjectMapper().readTree(written), refusals);

        assertThat(String.join(" ", codes)).isEqualTo(read);
        assertThat(refusals.found())
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
    }

    @Test
    void noListIsNoCode() {
        Refusals refusals = new Refusals();

        assertThat(new CodeList("list", Set.of("a")).read(null, refusals)).isEmpty();
        assertThat(refusals.isEmpty()).isTrue();
    }
}
