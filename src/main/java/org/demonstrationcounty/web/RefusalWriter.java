package org.demonstrationcounty.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Writes a refusal from a filter, in the format of the interface that was called. */
@Component
public class RefusalWriter {

    private static final Pattern OF_THE_ENGINE = Pattern.compile("/(engine-rest|camunda/api)(/.*)?");

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
}
