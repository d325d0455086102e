package org.demonstrationcounty.whatif;

import java.util.Optional;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** Finds the edition of a what-if: the one that it names, else that of its data year, else the current one. */
@Component
class WhatIfEditions {

    private final Editions editions;

    WhatIfEditions(Editions editions) {
        this.editions = editions;
    }

    /** @throws RefusedException 400 if there is no such edition */
    Edition of(JsonFields request) {
        Optional<Integer> dataYear = WhatIfReader.dataYear(request);
        return WhatIfReader.edition(request)
                .map(this::named)
                .or(() -> dataYear.map(this::governing))
                .orElseGet(editions::current);
    }

    private Edition named(String id) {
        return editions.find(id).orElseThrow(() -> RefusedException.invalid("edition", "policy.unknown-edition", id));
    }

    private Edition governing(int dataYear) {
        return editions.findGoverning(dataYear)
                .orElseThrow(() ->
                        RefusedException.invalid("dataYear", "policy.no-edition-for-year", Integer.toString(dataYear)));
    }
}
