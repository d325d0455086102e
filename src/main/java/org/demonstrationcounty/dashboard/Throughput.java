package org.demonstrationcounty.dashboard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** How many cases passed each point, month by month, the latest month first. */
record Throughput(List<Month> months) {

    /** @param month such as 2022-03 */
    @Schema(name = "ThroughputMonth")
    record Month(String month, long opened, long approved, long confirmed, long ended) {}

    /** @param kindName in the reader's language */
    @Schema(name = "ThroughputPassage")
    record Passed(Passage.Kind kind, String kindName, String caseKey, String countyName, int round, Instant at) {}
}
