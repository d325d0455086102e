package org.demonstrationcounty.backtest;

import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.input.SentFiles;
import org.demonstrationcounty.input.ValueReader;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.tables.SentTables;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The call that tries drafted tables of an edition on every confirmed round (P15). */
@RestController
@Tag(name = "editions")
class BacktestController {

    private final Backtests backtests;
    private final BacktestViews views;
    private final SentTables tables;
    private final TestDrafts right;
    private final CaseAccess access;

    BacktestController(
            Backtests backtests, BacktestViews views, SentTables tables, TestDrafts right, CaseAccess access) {
        this.backtests = backtests;
        this.views = views;
        this.tables = tables;
        this.right = right;
        this.access = access;
    }

    @PostMapping(path = "/api/backtests", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "回测：按拟定的政策表（七个 .dmn 或一个 .xlsx）重新评判所有已确认的轮次，不作保存 / Every confirmed round judged by drafted tables; nothing is stored")
    BacktestView test(
            SentFiles sent,
            @Parameter(
                            in = ParameterIn.QUERY,
                            description = "true：只列出结果不同的轮次 / only rounds that differ",
                            schema = @Schema(type = "boolean", defaultValue = "false"))
                    @RequestParam(required = false)
                    @Nullable
                    String differing,
            @ParameterObject PageParameters page)
            throws IOException {
        right.demand(access.user());
        Refusals refusals = new Refusals();
        Paging paging = page.read(refusals);
        boolean differingOnly = differing != null
                && Boolean.parseBoolean(new ValueReader(refusals)
                        .choice(TextNode.valueOf(differing), "differing", List.of("true", "false")));
        Edition draft = tables.read(sent, refusals).edition();
        return views.of(draft, backtests.of(draft), differingOnly, paging);
    }
}
