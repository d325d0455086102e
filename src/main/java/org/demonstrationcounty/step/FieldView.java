package org.demonstrationcounty.step;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field as a form asks for it, in the language of the request. */
public record FieldView(
        String name,
        FieldType type,
        String label,
        boolean required,
        Map<String, List<String>> requiredWhen,
        Map<String, List<String>> onlyWhen,
        Integer maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Integer scale,
        Map<String, String> choices) {

    static FieldView of(Field field) {
        Map<String, String> choices = new LinkedHashMap<>();
        field.choices().forEach((value, label) -> choices.put(value, Labels.inLanguage(label)));
        return new FieldView(
                field.name(),
                field.type(),
                Labels.inLanguage(field.label()),
                field.required(),
                field.requiredWhen(),
                field.onlyWhen(),
                field.maxLength(),
                field.min(),
                field.max(),
                field.scale(),
                choices);
    }
}
