package org.demonstrationcounty.policy;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EditionController {

    private final Editions editions;

    EditionController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/api/editions/current")
    EditionView current() {
        return EditionView.of(editions.current(), LocaleContextHolder.getLocale());
    }
}
