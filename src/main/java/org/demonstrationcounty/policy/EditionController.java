package org.demonstrationcounty.policy;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EditionController {

    private final Editions editions;

    EditionController(Editions editions) {
        this.editions = editions;
    }

    /** All editions, in the order of the data years from which they govern. */
    @GetMapping("/api/editions")
    List<EditionView> all() {
        return editions.inOrder().stream()
                .map(edition -> EditionView.of(edition, LocaleContextHolder.getLocale()))
                .toList();
    }

    @GetMapping("/api/editions/{id}")
    EditionView one(@PathVariable String id) {
        return EditionView.of(editions.byId(id), LocaleContextHolder.getLocale());
    }

    @GetMapping("/api/editions/current")
    EditionView current() {
        return EditionView.of(editions.current(), LocaleContextHolder.getLocale());
    }
}
