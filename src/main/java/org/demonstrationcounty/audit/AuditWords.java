package org.demonstrationcounty.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.policy.Bonus;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names the actions, fields and values of the trail, in both languages. */
@Component
class AuditWords {

    private static final Pattern GRADE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final MessageSource messages;
    private final Editions editions;

    AuditWords(MessageSource messages, Editions editions) {
        this.messages = messages;
        this.editions = editions;
    }

    /** The name of an action; empty if there is no such action. */
    Optional<Bilingual> action(String code) {
        return named("step." + code);
    }

    /** The name of a value that is one of our codes; empty for what people wrote. A step may call a decision otherwise. */
    Optional<Bilingual> value(String action, String value) {
        return named("decision." + action + "." + value).or(() -> value(value));
    }

    /** The same for a value that belongs to no action. */
    Optional<Bilingual> value(String value) {
        return named("audit.value." + value)
                .or(() -> named("stage." + value))
                .or(() -> GRADE.matcher(value).matches() ? grade(value) : Optional.empty());
    }

    /** The names of fields that belong to no step. */
    FieldNames fields() {
        return names(field -> named("audit.field." + field).orElse(new Bilingual(field, field)));
    }

    /** The names of a step's fields. */
    FieldNames fieldsOf(Map<String, List<String>> labels) {
        return names(field -> {
            List<String> label = labels.getOrDefault(field, List.of("", ""));
            return new Bilingual(label.get(0), label.get(1));
        });
    }

    /** The name of a part of a field is that of its indicator or theme. */
    private FieldNames names(FieldNames wholes) {
        List<Edition> latestFirst = latestFirst();
        return field -> {
            int dot = field.indexOf('.');
            return dot < 0
                    ? wholes.of(field)
                    : part(wholes.of(field.substring(0, dot)), thing(field.substring(dot + 1), latestFirst));
        };
    }

    private static Bilingual part(Bilingual whole, Bilingual thing) {
        return new Bilingual(whole.chinese() + "：" + thing.chinese(), whole.english() + ": " + thing.english());
    }

    private static Bilingual thing(String code, List<Edition> latestFirst) {
        return latestFirst.stream()
                .flatMap(edition -> Stream.concat(
                        edition.standard().find(code).map(Indicator::name).stream(),
                        edition.bonus().find(code).map(Bonus.Theme::name).stream()))
                .findFirst()
                .orElse(new Bilingual(code, code));
    }

    private Optional<Bilingual> grade(String value) {
        return latestFirst().stream()
                .flatMap(edition -> edition.grades().name(value).stream())
                .findFirst();
    }

    private List<Edition> latestFirst() {
        List<Edition> latestFirst = new ArrayList<>(editions.inOrder());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    private Optional<Bilingual> named(String key) {
        String chinese = messages.getMessage(key, null, null, Locale.CHINESE);
        String english = messages.getMessage(key, null, null, Locale.ENGLISH);
        return chinese == null || english == null ? Optional.empty() : Optional.of(new Bilingual(chinese, english));
    }
}
