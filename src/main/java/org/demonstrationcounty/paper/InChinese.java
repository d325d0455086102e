package org.demonstrationcounty.paper;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Papers are in Chinese, whatever language their reader asks for. */
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
