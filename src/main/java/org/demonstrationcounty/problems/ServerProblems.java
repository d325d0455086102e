package org.demonstrationcounty.problems;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Turns refusals of the servlet container, such as an invalid address, into problems like all others. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ServerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProblems.class);

    private final Problems problems;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    ServerProblems(Problems problems, LocaleResolver languages, ObjectMapper json) {
        this.problems = problems;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report()));
    }

    private final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable fault) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                LocaleContextHolder.setLocale(languages.resolveLocale(request));
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(json.writeValueAsString(problem(request, response.getStatus())));
                response.finishResponse();
            } catch (IOException gone) {
                LOG.debug("Nobody there to be told of a problem", gone);
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        }

        private ProblemDetail problem(Request request, int status) {
            String code = Problems.codeOf(HttpStatusCode.valueOf(status));
            return problems.of(status, new Refusal("", code, List.of()), request.getRequestURI());
        }
    }
}
