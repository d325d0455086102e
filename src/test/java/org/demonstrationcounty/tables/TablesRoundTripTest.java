package org.demonstrationcounty.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.policy.PolicyFiles;
import org.demonstrationcounty.policy.WrittenTable;
import org.demonstrationcounty.policy.WrittenTable.Cell;
import org.junit.jupiter.api.Test;

/** The tables of an edition, out into a workbook and in again. */
@Rule({"R21", "P15"})
class TablesRoundTripTest {

    private static void assertSame(PolicyFiles files) {
        ReadTables read = Workbooks.read(Workbooks.of(files.written()));

        assertThat(read.faults(List.of())).isEmpty();
        Map<String, byte[]> again = read.files();
        assertThat(PolicyFiles.read(again)).isEqualTo(files.read());
        assertThat(PolicyFiles.written(again)).hasSize(7).zipSatisfy(files.written(), TablesRoundTripTest::assertSame);
    }

    /** A number that is written as words, such as "1000.0", may come back either way. */
    private static void assertSame(WrittenTable again, WrittenTable written) {
        assertThat(again.kind()).isEqualTo(written.kind());
        assertThat(again.description()).isEqualTo(written.description());
        assertThat(again.columns()).isEqualTo(written.columns());
        assertThat(again.rows().stream().map(TablesRoundTripTest::texts))
                .isEqualTo(
                        written.rows().stream().map(TablesRoundTripTest::texts).toList());
        assertThat(again.rows().stream().map(WrittenTable.Row::note))
                .isEqualTo(written.rows().stream().map(WrittenTable.Row::note).toList());
    }

    private static List<String> texts(WrittenTable.Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    @Test
    void theShippedEditionIsTheSameAgain() {
        assertSame(PolicyFiles.shipped());
    }

    @Property(tries = 25)
    void anyEditionIsTheSameAgain(@ForAll long seed) {
        assertSame(AnyTables.of(seed));
    }
}
