package org.demonstrationcounty.whatif;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.demonstrationcounty.indicator.Outlook;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what a round needs beyond the figures of the request (P14). Nothing is stored. */
@RestController
@Tag(name = "evaluations", description = "试算 / What would come of these figures")
class OutlookController {

    private final WhatIfEditions editions;

    OutlookController(WhatIfEditions editions) {
        this.editions = editions;
    }

    @PostMapping(path = "/api/outlooks", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "展望：各指标至少要达到多少才计项，怎样达到合格线；不作保存 / What each indicator needs at least, and the ways to pass; nothing is stored")
    OutlookView look(Body<WhatIfRequest> body) {
        return body.read(this::look);
    }

    private OutlookView look(JsonFields request) {
        Standard standard = editions.of(request).standard();
        WhatIf whatIf = WhatIfReader.read(request, standard);
        request.refusals().throwIfAny();
        return OutlookView.of(
                Outlook.of(standard, whatIf.round(), whatIf.figures(), whatIf.references(), whatIf.rulings()));
    }
}
