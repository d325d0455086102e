package org.demonstrationcounty.site;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages that everybody reads, without a log-in. The first of them is the front page of the server. */
@Hidden
@SwitchedOn
@RestController
class SiteController {

    private static final Pattern PAGE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern CODE = Pattern.compile("[a-zA-Z0-9]{1,60}");

    private final SitePages pages;
    private final Answers answers;
    private final PublicLayout layout;
    private final RefusalMessages words;

    SiteController(SitePages pages, Answers answers, PublicLayout layout, RefusalMessages words) {
        this.pages = pages;
        this.answers = answers;
        this.layout = layout;
        this.words = words;
    }

    @GetMapping({"/", "/public", "/public/"})
    void front(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send("front", "", pages::front, request, response);
    }

    @GetMapping("/public/results/{dataYear}")
    void results(
            @PathVariable String dataYear,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int year = year(dataYear);
        int number = page(page);
        send("results", dataYear + " " + number, () -> pages.results(year, number), request, response);
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

    @GetMapping("/public/**")
    void unknown() {
        throw RefusedException.notFound("request.unknown-address");
    }

    @ExceptionHandler
    void refused(RefusedException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(refused.kind().status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        withPolicy(response).setContentType(PublicLayout.HTML);
        response.getOutputStream().write(layout.page("refused", Map.of("message", words.of(refused)), request));
    }

    private void send(
            String template,
            String of,
            Supplier<Map<String, Object>> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String name = template + " " + of + " " + PublicLayout.choice(request);
        answers.send(
                name,
                PublicLayout.HTML,
                () -> layout.page(template, model.get(), request),
                request,
                withPolicy(response));
    }

    private static HttpServletResponse withPolicy(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PublicLayout.POLICY);
        return response;
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
}
