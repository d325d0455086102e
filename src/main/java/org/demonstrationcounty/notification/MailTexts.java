package org.demonstrationcounty.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The words of a mail, in the language of its reader, from the templates in {@code mail/}. */
@Component
class MailTexts {

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    record MailText(String subject, String text, String html) {}

    /** @param link null for none */
    record Line(String text, @Nullable String link) {}

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final NotificationWords words;
    private final RefusalMessages messages;
    private final NotificationSettings settings;

    MailTexts(NotificationWords words, RefusalMessages messages, NotificationSettings settings) {
        this.words = words;
        this.messages = messages;
        this.settings = settings;
        engine.addTemplateResolver(templates("*.txt", TemplateMode.TEXT));
        engine.addTemplateResolver(templates("*.html", TemplateMode.HTML));
    }

    private static ClassLoaderTemplateResolver templates(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("mail/");
        files.setTemplateMode(mode);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        files.setResolvablePatterns(Set.of(pattern));
        return files;
    }

    /** @param language zh or en */
    MailText of(List<Delivery> delivered, boolean daily, String language) {
        return in(language, () -> {
            List<Line> lines = delivered.stream()
                    .map(each -> line(each, daily && each.taskDone()))
                    .toList();
            String subject = CONTROLS.matcher(
                            daily && lines.size() > 1
                                    ? messages.of(Refusal.of("mail.subject-daily", lines.size()))
                                    : messages.of(Refusal.of(
                                            "mail.subject", lines.get(0).text())))
                    .replaceAll(" ");
            Context content = new Context(
                    Locale.forLanguageTag(language),
                    Map.of(
                            "subject", subject,
                            "language", language,
                            "greeting", messages.named("mail.greeting"),
                            "lines", lines,
                            "closing", messages.named("mail.closing")));
            return new MailText(
                    subject, engine.process("message.txt", content), engine.process("message.html", content));
        });
    }

    private Line line(Delivery delivery, boolean done) {
        String text = words.of(delivery.told());
        return new Line(done ? messages.of(Refusal.of("mail.done", text)) : text, link(delivery.told(), done));
    }

    /** Where a reader finds more: the task, the case, the year, else the messages; null without an address of the programme. */
    private @Nullable String link(Told told, boolean done) {
        if (settings.address() == null) {
            return null;
        }
        String tasklist = settings.address().toString().replaceAll("/+$", "") + "/camunda/app/tasklist/default/#/";
        if (told.taskId() != null) {
            return tasklist + (done ? "?board=notifications" : "?task=" + encoded(told.taskId()));
        }
        return tasklist
                + "?board="
                + encoded(
                        told.caseKey() == null
                                ? "rankings/" + told.dataYear()
                                : "cases/" + told.caseKey().text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static <T> T in(String language, Supplier<T> question) {
        var asked = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language.equals("en") ? Locale.ENGLISH : Locale.CHINESE);
        try {
            return question.get();
        } finally {
            LocaleContextHolder.setLocaleContext(asked);
        }
    }
}
