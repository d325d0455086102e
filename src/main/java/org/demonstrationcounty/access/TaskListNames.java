package org.demonstrationcounty.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.engine.TranslatedNames;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.stereotype.Component;

/** The names of the ready-made lists and of the administrators. The engine keeps the Chinese ones. */
@Component
class TaskListNames implements TranslatedNames {

    private final Map<TaskList, String> chinese = new EnumMap<>(TaskList.class);
    private final Map<String, String> english = new HashMap<>();

    TaskListNames(RefusalMessages words) {
        english.put(ProgrammeGroup.ADMINISTRATORS.get(0), ProgrammeGroup.ADMINISTRATORS.get(1));
        Arrays.stream(TaskList.values()).forEach(list -> {
            List<String> names = words.namedInEveryLanguage("task-list." + list);
            chinese.put(list, names.get(0));
            english.put(names.get(0), names.get(1));
        });
    }

    String of(TaskList list) {
        return chinese.getOrDefault(list, list.name());
    }

    @Override
    public Optional<String> english(String name) {
        return Optional.ofNullable(english.get(name));
    }
}
