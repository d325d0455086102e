package org.demonstrationcounty.whatif;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.figure.WarningView;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Evaluator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.indicator.Supply;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Supplies;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Judges figures that somebody tries out, by the edition that the request names, else by the edition of the data year.
 * Nothing is stored.
 */
@RestController
@Tag(name = "evaluations", description = "试算 / What would come of these figures")
class WhatIfController {

    record Warnings(List<WarningView> warnings) {}

    private final WhatIfEditions editions;
    private final Supplies supplies;

    WhatIfController(WhatIfEditions editions, Supplies supplies) {
        this.editions = editions;
        this.supplies = supplies;
    }

    @PostMapping(path = "/api/evaluations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "按所指版本或数据年度适用的指标试算，不作保存 / A what-if by an edition, else that of the data year; nothing is stored")
    EvaluationView evaluate(Body<WhatIfRequest> body) {
        return body.read(this::evaluate);
    }

    private EvaluationView evaluate(JsonFields request) {
        Standard standard = editions.of(request).standard();
        WhatIf whatIf = WhatIfReader.read(request, standard);
        request.refusals().throwIfAny();
        Supply supply = WhatIfReader.dataYear(request).map(supplies::of).orElseGet(supplies::ofThisYear);
        Evaluation evaluation = new Evaluator(standard, supply)
                .evaluate(whatIf.round(), whatIf.figures(), whatIf.references(), whatIf.rulings());
        return EvaluationView.of(evaluation, LocaleContextHolder.getLocale());
    }

    @PostMapping(path = "/api/evaluations/warnings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "数据提醒：累计数下降、数量突变、占比或增速异常 / Which of these figures want a second look")
    Warnings warn(Body<WhatIfRequest> body) {
        return body.read(this::warn);
    }

    private Warnings warn(JsonFields request) {
        Edition edition = editions.of(request);
        WhatIf whatIf = WhatIfReader.read(request, edition.standard());
        request.refusals().throwIfAny();
        Locale language = LocaleContextHolder.getLocale();
        return new Warnings(edition.warningsOn(whatIf.figures()).stream()
                .map(warning -> WarningView.of(warning, language))
                .toList());
    }
}
