package org.demonstrationcounty.figure;

import java.util.Locale;
import org.demonstrationcounty.indicator.Warning;

/** A warning as clients see it, in one language. */
public record WarningView(String indicator, Warning.Kind code, String message) {

    public static WarningView of(Warning warning, Locale language) {
        return new WarningView(
                warning.indicator(), warning.kind(), warning.message().in(language));
    }
}
