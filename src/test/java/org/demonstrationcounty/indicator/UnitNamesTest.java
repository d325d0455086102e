package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {

    @ParameterizedTest
    @CsvSource({"个, number", "%, %", "万元, '10,000 yuan'", "亩, 亩"})
    void aUnitThatIsKnownHasAnEnglishName(String unit, String english) {
        assertThat(UnitNames.of(unit)).isEqualTo(new Bilingual(unit, english));
    }
}
