package org.demonstrationcounty.county;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A name in Chinese and in English. */
public interface TwoNames {

    String name();

    String nameEnglish();

    /** The name in the language of the request. Outside a request it is the Chinese one. */
    default String spoken() {
        return spoken(isEnglishAsked());
    }

    /** For many names: what is asked is found out once for all of them, since that takes longer than a name. */
    default String spoken(boolean english) {
        return english ? nameEnglish() : name();
    }

    static boolean isEnglishAsked() {
        LocaleContext asked = LocaleContextHolder.getLocaleContext();
        return asked != null && Locale.ENGLISH.equals(asked.getLocale());
    }
}
