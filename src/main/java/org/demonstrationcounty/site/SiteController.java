package org.demonstrationcounty.site;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The pages that everybody reads, without a log-in. The first of them is the front page of the server. */
@Hidden
@SwitchedOn
@RestController
class SiteController {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String CSS = "text/css;charset=UTF-8";
    private static final Pattern PAGE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern CODE = Pattern.compile("[a-zA-Z0-9]{1,60}");

    /** The security policy of the pages: no script runs, and the only style is our own file. */
    private static final String NO_SCRIPT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'";

    private final SitePages pages;
    private final Answers answers;
    private final ITemplateEngine templates;
    private final SiteSettings settings;
    private final RefusalMessages words;

    SiteController(
            SitePages pages, Answers answers, ITemplateEngine templates, SiteSettings settings, RefusalMessages words) {
        this.pages = pages;
        this.answers = answers;
        this.templates = templates;
        this.settings = settings;
        this.words = words;
    }

    @GetMapping({"/", "/public", "/public/"})
    void front(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send("front", "", pages::front, request, response);
    }

    @GetMapping("/public/results/{dataYear}")
    void results(@PathVariable String dataYear, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int year = year(dataYear);
        send("results", dataYear, () -> pages.results(year), request, response);
    }

    @GetMapping("/public/results/{dataYear}/{indicator}")
    void indicator(
            @PathVariable String dataYear,
            @PathVariable String indicator,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int year = year(dataYear);
        if (!CODE.matcher(indicator).matches()) {
            throw RefusedException.notFound("request.unknown-address");
        }
        send("indicator", dataYear + " " + indicator, () -> pages.indicator(year, indicator), request, response);
    }

    @GetMapping("/public/designations")
    void designations(
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int number = page(page);
        send("designations", "" + number, () -> pages.designations(number), request, response);
    }

    @GetMapping("/public/experiences")
    void experiences(
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int number = page(page);
        send("experiences", "" + number, () -> pages.experiences(number), request, response);
    }

    @GetMapping("/public/site.css")
    void style(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send("site.css", CSS, SiteController::css, request, response);
    }

    @GetMapping("/public/**")
    void unknown() {
        throw RefusedException.notFound("request.unknown-address");
    }

    @ExceptionHandler
    void refused(RefusedException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> model = pages.base();
        model.put("message", words.of(refused));
        response.setStatus(refused.kind().status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", NO_SCRIPT);
        response.setContentType(HTML);
        response.getOutputStream().write(page("refused", model, request));
    }

    private void send(
            String template,
            String of,
            Supplier<Map<String, Object>> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String name = template + " " + of + " " + choice(request);
        answers.send(name, HTML, () -> page(template, model.get(), request), request, withPolicy(response));
    }

    private static HttpServletResponse withPolicy(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", NO_SCRIPT);
        return response;
    }

    private byte[] page(String template, Map<String, Object> model, HttpServletRequest request) {
        String choice = choice(request);
        model.put("language", LocaleContextHolder.getLocale().getLanguage());
        model.put("note", settings.publicNote());
        model.put("only", choice.isEmpty() ? "" : "?lang=" + choice);
        model.put("too", choice.isEmpty() ? "" : "&lang=" + choice);
        return templates
                .process("site/" + template, new Context(LocaleContextHolder.getLocale(), model))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The language that the reader chose on a page, which links keep; empty if it follows from the browser. */
    private static String choice(HttpServletRequest request) {
        String chosen = request.getParameter("lang");
        return "en".equals(chosen) || "zh".equals(chosen) ? chosen : "";
    }

    private static int year(String given) {
        if (!YEAR.matcher(given).matches()) {
            throw RefusedException.notFound("request.unknown-address");
        }
        return Integer.parseInt(given);
    }

    private static int page(@Nullable String given) {
        return given != null && PAGE.matcher(given).matches() ? Integer.parseInt(given) : 0;
    }

    private static byte[] css() {
        try (InputStream file = new ClassPathResource("templates/site/site.css").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
