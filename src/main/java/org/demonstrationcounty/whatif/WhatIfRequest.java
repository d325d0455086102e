package org.demonstrationcounty.whatif;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.indicator.Figure;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.indicator.Ruling;

/** How a what-if request is described to clients; {@link WhatIfReader} reads it, number by number and exactly. */
@Schema(description = "试算请求：除 round 外均可省略 / What to try out; all but the round may be left out")
record WhatIfRequest(
        @Schema(
                        description = "考核轮次 / Round of the assessment",
                        allowableValues = {"1", "2", "3"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                int round,
        @Schema(
                        description =
                                "数据年度，按适用于该年度的指标版本试算；省略时按当年适用的版本 / Data year whose edition judges; the clock's year where it is left out")
                Integer dataYear,
        @Schema(
                        description =
                                "指标版本，优先于数据年度：考核轮次沿用其开启时的版本 / Edition that judges whatever the data year: a round keeps the one with which it opened")
                String edition,
        @Schema(description = "按指标代码的本年数和上年数 / Figures of the data year and of the year before, by indicator code")
                Map<String, Figure> figures,
        @Schema(description = "参照增速（%） / Growth rates to compare with, in percent") References references,
        @Schema(description = "认定 / Rulings, at most one an indicator") List<Given> rulings) {

    @Schema(name = "WhatIfRuling")
    record Given(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String indicator,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Ruling.Kind kind) {}
}
