package org.demonstrationcounty.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates in {@code papers/}. What people wrote goes in as text, never as a tag or an expression. */
@Component
class PaperTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String style;

    PaperTemplates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("papers/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(files);
        try {
            style = new ClassPathResource("papers/papers.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String fill(String template, Map<String, Object> content) {
        Context context = new Context(Locale.CHINESE, content);
        context.setVariable("style", style);
        return engine.process(template, context);
    }
}
