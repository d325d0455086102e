package org.demonstrationcounty.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.demonstrationcounty.engine.EngineAddresses;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.HtmlUtils;

/** Writes a refusal from a filter, in the format of the interface that was called. */
@Component
public class RefusalWriter {

    private static final Pattern OF_THE_ENGINE =
            Pattern.compile("(%s|%s)(/.*)?".formatted(EngineAddresses.REST, EngineAddresses.CALLS));

    private final HandlerExceptionResolver problems;
    private final RefusalMessages words;
    private final ObjectMapper json;

    RefusalWriter(
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            RefusalMessages words,
            ObjectMapper json) {
        this.problems = problems;
        this.words = words;
        this.json = json;
    }

    public void send(RefusedException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!OF_THE_ENGINE.matcher(request.getServletPath()).matches()) {
            problems.resolveException(request, response, null, refused);
            return;
        }
        ExceptionDto told = new ExceptionDto();
        told.setType(RefusedException.class.getSimpleName());
        told.setMessage(words.of(refused));
        response.setStatus(refused.kind().status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), told);
    }

    /** Tells a person in a browser. */
    void sendPage(RefusedException refused, HttpServletResponse response) throws IOException {
        sendPage(refused, "", response);
    }

    /** Tells a person in a browser, and leads on by a link. */
    public void sendPage(RefusedException refused, String address, String link, HttpServletResponse response)
            throws IOException {
        sendPage(
                refused,
                "<p><a href=\"%s\">%s</a></p>"
                        .formatted(address, HtmlUtils.htmlEscape(words.named(link), StandardCharsets.UTF_8.name())),
                response);
    }

    /** The page has no style, so nothing has to be fetched for it. */
    private void sendPage(RefusedException refused, String further, HttpServletResponse response) throws IOException {
        String said = HtmlUtils.htmlEscape(words.of(refused), StandardCharsets.UTF_8.name());
        String language = LocaleContextHolder.getLocale().getLanguage();
        response.setStatus(refused.kind().status());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        """
                        <!DOCTYPE html>
                        <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                        <title>%s</title></head><body><main><h1>%s</h1>%s</main></body></html>
                        """
                                .formatted(language, said, said, further));
    }
}
