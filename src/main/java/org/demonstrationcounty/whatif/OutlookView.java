package org.demonstrationcounty.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.indicator.Outlook;
import org.demonstrationcounty.indicator.Way;
import org.jspecify.annotations.Nullable;

/** An outlook for clients. */
record OutlookView(
        @Schema(
                        description =
                                "尚未计项的指标，及可按两项计而未按两项计的指标 / Indicators without a credit, and those that can double but do not")
                List<Least> indicators,
        @Schema(description = "达到合格线的途径，所涉指标少的在前，至多 10 条 / Ways to the pass line, fewest indicators first, at most ten")
                List<WayToPass> ways) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Least(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String code,
            @Schema(description = "计一项的最低本年数，没有时省略 / Least figure that earns a credit; absent where there is none")
                    @Nullable
                    BigDecimal least,
            @Schema(description = "计两项的最低本年数，没有时省略 / Least figure that earns two; absent where there is none") @Nullable
                    BigDecimal leastToDouble) {}

    record WayToPass(
            List<String> codes,
            @Schema(description = "各指标至少应达到的本年数 / The figures that are enough together, by code")
                    Map<String, BigDecimal> figures,
            @Schema(description = "增加的完成项数 / Credits gained") int creditsGained) {

        static WayToPass of(Way way) {
            return new WayToPass(way.codes(), way.figures(), way.creditsGained());
        }
    }

    static OutlookView of(Outlook outlook) {
        return new OutlookView(
                outlook.indicators().stream()
                        .map(row -> new Least(row.code(), row.least(), row.leastToDouble()))
                        .toList(),
                outlook.ways().stream().map(WayToPass::of).toList());
    }
}
