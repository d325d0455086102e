package org.demonstrationcounty.sheet;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;

/** Reads in Chinese what is written into a workbook, whatever the language of the request. */
final class InChinese {

    private InChinese() {}

    static <T> T get(Supplier<T> work) {
        Locale language = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(Locale.CHINESE);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocale(language);
        }
    }
}
