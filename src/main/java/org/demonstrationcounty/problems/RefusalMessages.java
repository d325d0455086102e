package org.demonstrationcounty.problems;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts refusals into words, in the language of the current request. */
@Component
public class RefusalMessages {

    private final MessageSource messages;

    RefusalMessages(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The message of a refusal. An argument that is a refusal itself is translated too, so a message can contain a
     * translated name.
     */
    public String of(Refusal refusal) {
        return of(refusal, language());
    }

    /** The message in Chinese, followed by English, for records that are read later. */
    public String inBothLanguages(Refusal told) {
        return of(told, Locale.CHINESE) + " / " + of(told, Locale.ENGLISH);
    }

    /** The name for a key, in the language of the request. */
    public String named(String key) {
        return messages.getMessage(key, null, key, language());
    }

    /** The names for a key, one a language. */
    public List<String> namedInEveryLanguage(String key) {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .map(language -> messages.getMessage(key, null, key, language))
                .toList();
    }

    /** The whole refusal as one text, with the field of every problem. */
    public String of(RefusedException refused) {
        if (refused.refusals().isEmpty()) {
            return of(refused.reason());
        }
        return refused.refusals().stream()
                .map(refusal -> refusal.field().isEmpty() ? of(refusal) : refusal.field() + ": " + of(refusal))
                .collect(Collectors.joining("; "));
    }

    /** Every problem of a refusal. If it names none, the refusal itself is the only one. */
    public List<ToldProblem> each(RefusedException refused) {
        List<Refusal> found = refused.refusals().isEmpty() ? List.of(refused.reason()) : refused.refusals();
        return found.stream()
                .map(refusal -> new ToldProblem(refusal.field(), refusal.code(), of(refusal)))
                .toList();
    }

    private String of(Refusal refusal, Locale language) {
        Object[] arguments = refusal.arguments().stream()
                .map(argument -> argument instanceof Refusal named ? of(named, language) : argument.toString())
                .toArray();
        return messages.getMessage(refusal.code(), arguments, refusal.code(), language);
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
