package org.demonstrationcounty.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.figure.WarningView;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Evaluator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.input.StrictJson;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What would come of these figures? Judged by the edition of the data year; nothing is stored. */
@RestController
@Tag(name = "evaluations", description = "试算 / What would come of these figures")
class WhatIfController {

    record Warnings(List<WarningView> warnings) {}

    private final Editions editions;

    WhatIfController(Editions editions) {
        this.editions = editions;
    }

    @PostMapping(path = "/api/evaluations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "按数据年度适用的指标试算，不作保存 / A what-if by the edition of the data year; nothing is stored",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WhatIfRequest.class))))
    EvaluationView evaluate(InputStream body) {
        JsonNode request = StrictJson.read(body);
        Standard standard = edition(request).standard();
        WhatIf whatIf = WhatIfReader.read(request, standard);
        Evaluation evaluation = new Evaluator(standard)
                .evaluate(whatIf.round(), whatIf.figures(), whatIf.references(), whatIf.rulings());
        return EvaluationView.of(evaluation, LocaleContextHolder.getLocale());
    }

    @PostMapping(path = "/api/evaluations/warnings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "数据提醒：累计数下降、数量突变、占比或增速异常 / Which of these figures want a second look",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WhatIfRequest.class))))
    Warnings warn(InputStream body) {
        JsonNode request = StrictJson.read(body);
        Edition edition = edition(request);
        WhatIf whatIf = WhatIfReader.read(request, edition.standard());
        Locale language = LocaleContextHolder.getLocale();
        return new Warnings(edition.warningsOn(whatIf.figures()).stream()
                .map(warning -> WarningView.of(warning, language))
                .toList());
    }

    private Edition edition(JsonNode request) {
        return WhatIfReader.dataYear(request).map(this::governing).orElseGet(editions::current);
    }

    private Edition governing(int dataYear) {
        return editions.findGoverning(dataYear)
                .orElseThrow(() ->
                        RefusedException.invalid("dataYear", "policy.no-edition-for-year", Integer.toString(dataYear)));
    }
}
