package org.demonstrationcounty.engine;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Translates the names of tasks, processes and lists in the web applications for readers of English. The engine keeps
 * the names in Chinese, and {@code /engine-rest} answers with those.
 */
@Component
class NamesOfWebapps extends OncePerRequestFilter {

    private static final Pattern NAME =
            Pattern.compile("\"(name|label|activityName|processDefinitionName|taskName)\":\"([^\"\\\\]*)\"");

    private final ObjectProvider<TranslatedNames> names;

    NamesOfWebapps(ObjectProvider<TranslatedNames> names) {
        this.names = names;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean isOfWebapps =
                request.getRequestURI().startsWith(request.getContextPath() + EngineAddresses.CALLS + "/");
        return !isOfWebapps
                || !isRead(request)
                || !LocaleContextHolder.getLocale().equals(Locale.ENGLISH);
    }

    /** Whether the request only reads. The web applications read lists with a POST as well. */
    private static boolean isRead(HttpServletRequest request) {
        return List.of("GET", "POST").contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        String type = answer.getContentType();
        if (type != null && type.contains("json")) {
            byte[] english = inEnglish(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            answer.resetBuffer();
            answer.getOutputStream().write(english);
        }
        answer.copyBodyToResponse();
    }

    private String inEnglish(String json) {
        return NAME.matcher(json).replaceAll(this::inEnglish);
    }

    private String inEnglish(MatchResult found) {
        String member = english(found.group(2))
                .map(name -> "\"%s\":\"%s\""
                        .formatted(
                                found.group(1),
                                new String(JsonStringEncoder.getInstance().quoteAsString(name))))
                .orElse(found.group());
        return Matcher.quoteReplacement(member);
    }

    private Optional<String> english(String chinese) {
        return names.stream().flatMap(each -> each.english(chinese).stream()).findFirst();
    }
}
