package org.demonstrationcounty.assessment;

import java.util.Locale;
import org.demonstrationcounty.indicator.Warning;

/** A warning as clients see it, in one language. */
record WarningView(String indicator, Warning.Kind code, String message) {

    static WarningView of(Warning warning, Locale language) {
        return new WarningView(
                warning.indicator(), warning.kind(), warning.message().in(language));
    }
}
