package org.demonstrationcounty.words;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Chinese or English by Accept-Language, Chinese by default. */
@Configuration(proxyBeanMethods = false)
class Languages {

    Languages() {
        LocaleContextHolder.setDefaultLocale(Locale.CHINESE);
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new ChosenLanguage();
        resolver.setDefaultLocale(Locale.CHINESE);
        resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        return resolver;
    }
}
