package org.demonstrationcounty.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a step for a case of an earlier release: those that were deployed with its model, and the fields and
 * choices that later releases added. A field that the old forms lack is never mandatory. A choice that the model does
 * not take is not offered.
 */
final class AddedFields {

    private final Map<String, Field> deployed = new LinkedHashMap<>();
    private final List<Field> today;
    private final Predicate<String> inModel;
    private final Map<String, Set<String>> addedChoices = new HashMap<>();

    /** @param inModel whether the model of the case has an element of this id */
    private AddedFields(List<Field> deployed, List<Field> today, Predicate<String> inModel) {
        deployed.forEach(field -> this.deployed.put(field.name(), field));
        this.today = today;
        this.inModel = inModel;
        today.forEach(field -> addedChoices.put(field.name(), addedTo(this.deployed.get(field.name()), field)));
    }

    static List<Field> to(List<Field> deployed, List<Field> today, Predicate<String> inModel) {
        return new AddedFields(deployed, today, inModel).inForce();
    }

    private List<Field> inForce() {
        Map<String, Field> fields = new LinkedHashMap<>(deployed);
        for (Field field : today) {
            Field before = deployed.get(field.name());
            if (before == null || before.type() == field.type()) {
                fields.put(field.name(), before == null ? added(field) : extended(before, field));
            }
        }
        return List.copyOf(fields.values());
    }

    private Field added(Field field) {
        return new Field(
                field.name(),
                field.type(),
                field.label(),
                false,
                ofAddedChoices(field.requiredWhen()),
                field.onlyWhen(),
                field.maxLength(),
                field.min(),
                field.max(),
                field.scale(),
                taken(field, field.choices()),
                field.takenBy(),
                field.counted());
    }

    private Field extended(Field before, Field field) {
        Map<String, List<String>> choices = new LinkedHashMap<>(before.choices());
        field.choices().forEach(choices::putIfAbsent);
        return new Field(
                before.name(),
                before.type(),
                before.label(),
                before.required(),
                united(before.requiredWhen(), ofAddedChoices(field.requiredWhen())),
                before.onlyWhen().isEmpty() || field.onlyWhen().isEmpty()
                        ? Map.of()
                        : united(before.onlyWhen(), ofAddedChoices(field.onlyWhen())),
                before.maxLength(),
                before.min(),
                before.max(),
                before.scale(),
                taken(field, choices),
                field.takenBy(),
                field.counted());
    }

    private Map<String, List<String>> taken(Field field, Map<String, List<String>> choices) {
        Map<String, List<String>> taken = new LinkedHashMap<>(choices);
        taken.keySet()
                .removeIf(choice -> field.takenBy().containsKey(choice)
                        && !inModel.test(field.takenBy().get(choice)));
        return taken;
    }

    /** The part of a condition that is about choices which the old forms do not have. */
    private Map<String, List<String>> ofAddedChoices(Map<String, List<String>> condition) {
        Map<String, List<String>> left = new LinkedHashMap<>();
        condition.forEach((field, choices) -> left.put(
                field,
                choices.stream()
                        .filter(addedChoices.getOrDefault(field, Set.of())::contains)
                        .toList()));
        return left;
    }

    private static Map<String, List<String>> united(Map<String, List<String>> one, Map<String, List<String>> other) {
        Map<String, List<String>> united = new LinkedHashMap<>(one);
        other.forEach((field, choices) -> united.merge(field, choices, (before, added) -> {
            List<String> both = new ArrayList<>(before);
            both.addAll(added);
            return List.copyOf(both);
        }));
        return united;
    }

    private static Set<String> addedTo(@Nullable Field before, Field field) {
        Set<String> added = new LinkedHashSet<>(field.choices().keySet());
        if (before != null) {
            added.removeAll(before.choices().keySet());
        }
        return added;
    }
}
