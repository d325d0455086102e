package org.demonstrationcounty.problems;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Reads in Chinese what is printed, written into a workbook or kept, whatever the language of the request. */
public final class InChinese {

    private InChinese() {}

    public static <T> T get(Supplier<T> question) {
        LocaleContext asked = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.CHINESE);
        try {
            return question.get();
        } finally {
            LocaleContextHolder.setLocaleContext(asked);
        }
    }
}
