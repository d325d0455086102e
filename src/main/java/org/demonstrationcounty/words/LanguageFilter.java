package org.demonstrationcounty.words;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Sets the language of the request, for every interface alike, the engine's own REST interface included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LanguageFilter extends OncePerRequestFilter {

    private final LocaleResolver languages;

    LanguageFilter(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Locale language = languages.resolveLocale(request);
        LocaleContextHolder.setLocale(language);
        try {
            chain.doFilter(new Spoken(request, language), response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /**
     * A request whose locale is our language. Without it, later code would use the server's language if the client asks
     * for one that we do not have.
     */
    private static final class Spoken extends HttpServletRequestWrapper {

        private final Locale language;

        Spoken(HttpServletRequest request, Locale language) {
            super(request);
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language;
        }
    }
}
