package org.demonstrationcounty.expectation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.indicator.References;

/** How what a county expects is described to clients; {@link ExpectationReader} reads it. */
@Schema(description = "县（市、区）对下一轮考核的预计，全部替换已保存的 / What the county expects; replaces what is kept")
record ExpectationRequest(
        @Schema(description = "数据年度 / Data year of the coming round", requiredMode = Schema.RequiredMode.REQUIRED)
                int dataYear,
        @Schema(
                        description = "所见的修订号，未保存过为 0 / Revision that was read, 0 for none",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                int revision,
        @Schema(description = "按指标代码，各季度末的数，至多 4 个，可为 null / Figures at the ends of the quarters, by indicator code")
                Map<String, List<BigDecimal>> figures,
        @Schema(description = "预计的参照增速（%） / Growths with which it expects to be compared, in percent")
                References references) {}
