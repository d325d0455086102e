package org.demonstrationcounty;

import java.util.Locale;

/**
 * Sets the locale of Java itself, so that digits, month names and capital letters in text for programs are the same on
 * every machine. The language for people comes with each request.
 */
final class OwnLocale {

    private OwnLocale() {}

    static void take() {
        Locale.setDefault(Locale.ENGLISH);
    }
}
