package org.demonstrationcounty.site;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The style of the pages that strangers read, also of those that stand while the site is switched off. */
@Hidden
@RestController
class StyleController {

    private static final String CSS = "text/css;charset=UTF-8";

    private final Answers answers;

    StyleController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/public/site.css")
    void style(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send("site.css", CSS, StyleController::css, request, response);
    }

    private static byte[] css() {
        try (InputStream file = new ClassPathResource("templates/site/site.css").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
