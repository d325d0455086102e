package org.demonstrationcounty.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Lays out the pages that strangers read, in the reader's language. A page outside the site has the same look, and leads
 * to the site only while it is switched on.
 */
@Component
public class PublicLayout {

    /** The security policy of the pages: no script runs, and the only style is our own file. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; "
                    + "frame-ancestors 'none'";

    /** The media type of the pages. */
    public static final String HTML = "text/html;charset=UTF-8";

    private final PublicRecord record;
    private final SiteSettings settings;
    private final ITemplateEngine templates;

    PublicLayout(PublicRecord record, SiteSettings settings, ITemplateEngine templates) {
        this.record = record;
        this.settings = settings;
        this.templates = templates;
    }

    /**
     * @param template its file in {@code templates/site}, without its ending
     * @param content the variables of the template; {@code kept} are the parameters of the address that a reader keeps
     *     who changes the language
     */
    public byte[] page(String template, Map<String, Object> content, HttpServletRequest request) {
        String choice = choice(request);
        Map<String, Object> model = new HashMap<>(content);
        model.putIfAbsent("kept", "");
        model.put("programme", record.programme());
        model.put("language", LocaleContextHolder.getLocale().getLanguage());
        model.put("note", settings.publicNote());
        model.put("open", settings.publicSite());
        model.put("only", choice.isEmpty() ? "" : "?lang=" + choice);
        model.put("too", choice.isEmpty() ? "" : "&lang=" + choice);
        return templates
                .process("site/" + template, new Context(LocaleContextHolder.getLocale(), model))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The language that the reader chose on a page, which links keep; empty if it follows from the browser. */
    static String choice(HttpServletRequest request) {
        String chosen = request.getParameter("lang");
        return "en".equals(chosen) || "zh".equals(chosen) ? chosen : "";
    }
}
