package org.demonstrationcounty.paper;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Reads in Chinese what a paper shows, whatever the language of the request. */
final class InChinese {

    private InChinese() {}

    static <T> T get(Supplier<T> question) {
        LocaleContext asked = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.CHINESE);
        try {
            return question.get();
        } finally {
            LocaleContextHolder.setLocaleContext(asked);
        }
    }
}
