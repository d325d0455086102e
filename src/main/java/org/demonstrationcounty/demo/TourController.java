package org.demonstrationcounty.demo;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guided tour of a demonstration, for each of its accounts. Outside a demonstration the address does not exist. */
@RestController
@Profile("demo")
class TourController {

    private final Tour tour;

    TourController(Tour tour) {
        this.tour = tour;
    }

    @GetMapping("/api/tour")
    @Operation(summary = "导览：演示案件走到哪一步、接着由谁办什么（仅演示环境） / The guided tour: who does what next (demonstrations only)")
    TourView show() {
        return tour.view();
    }
}
