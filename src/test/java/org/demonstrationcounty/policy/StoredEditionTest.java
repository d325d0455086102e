package org.demonstrationcounty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.indicator.WarningThresholds;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Test;

/** An edition that an older release accepted is read by this one. */
@Rule("R21")
class StoredEditionTest {

    private static PolicyFiles ofAnOlderRelease() {
        return PolicyFiles.shipped()
                .withoutRow("edition", 10)
                .withoutRow("edition", 9)
                .withoutRow("calendar", 20);
    }

    @Test
    void entriesThatItLacksHaveTheShippedValues() {
        assertThat(PolicyResources.stored(ofAnOlderRelease().files())).isEqualTo(ShippedEdition.read());
    }

    @Test
    void itsOwnEntriesHold() {
        Edition older = PolicyResources.stored(PolicyFiles.shipped()
                .withoutRow("edition", 10)
                .withCell("edition", 9, 3, "5")
                .withCell("edition", 1, 3, "\"2023\"")
                .files());

        assertThat(older.id()).isEqualTo("2023");
        assertThat(older.warnings()).isEqualTo(new WarningThresholds(new BigDecimal("5"), new BigDecimal("20")));
    }

    @Test
    void aNewEditionMayLackEntriesOfLaterReleases() {
        PolicyFiles files = PolicyFiles.shipped();
        IntStream.rangeClosed(9, 19).forEach(row -> files.withoutRow("edition", row));
        IntStream.rangeClosed(30, 31).forEach(row -> files.withoutRow("calendar", row));
        assertThat(PolicyResources.edition(files.files(), ShippedEdition.DEPARTMENTS))
                .contains(ShippedEdition.read());
    }

    @Test
    void aNewEditionMustHaveTheEntriesOfTheFirstRelease() {
        assertThatThrownBy(() -> PolicyResources.edition(ofAnOlderRelease().files(), ShippedEdition.DEPARTMENTS))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("decide-failed-round");
    }
}
