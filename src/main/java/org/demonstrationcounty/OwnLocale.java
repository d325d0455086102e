package org.demonstrationcounty;

import java.util.Locale;

/**
 * What programs read is written the same on every machine: digits, names of months, capital letters. The language of people comes
 * with each request.
 */
final class OwnLocale {

    private OwnLocale() {}

    static void take() {
        Locale.setDefault(Locale.ENGLISH);
    }
}
