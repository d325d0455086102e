package org.demonstrationcounty.assessment;

import java.io.InputStream;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Evaluator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.refusal.StrictJson;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What would come of these figures? Judged by the current edition; nothing is stored. */
@RestController
class WhatIfController {

    private final Editions editions;

    WhatIfController(Editions editions) {
        this.editions = editions;
    }

    @PostMapping(path = "/api/evaluations", consumes = MediaType.APPLICATION_JSON_VALUE)
    EvaluationView evaluate(InputStream body) {
        Standard standard = editions.current().standard();
        WhatIf whatIf = WhatIfReader.read(StrictJson.read(body), standard);
        Evaluation evaluation = new Evaluator(standard)
                .evaluate(whatIf.round(), whatIf.figures(), whatIf.references(), whatIf.rulings());
        return EvaluationView.of(evaluation, LocaleContextHolder.getLocale());
    }
}
