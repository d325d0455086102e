package org.demonstrationcounty.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Chinese name has the family name first and no space. */
class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "五 | 王 | 王五",
                " 五 | 王 | 王五",
                "买买提·艾山 | - | 买买提·艾山",
                "经办人 | 清徐县 | 清徐县经办人",
                "Wu | Wang | Wu Wang",
                "Wu | 王 | Wu 王",
                "- | Wang | Wang",
                "- | - | ''"
            })
    void aChineseNameIsReadFromTheFamilyNameOn(String given, String family, String name) {
        assertThat(PersonName.of(given, family)).isEqualTo(name);
    }
}
