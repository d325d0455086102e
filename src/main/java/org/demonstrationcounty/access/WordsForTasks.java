package org.demonstrationcounty.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.step.Steps;
import org.springframework.stereotype.Component;

/** Finds the counties, cities, stages and steps that a search word names, in either language. */
@Component
class WordsForTasks {

    private final Counties counties;
    private final CaseFiles files;
    private final Steps steps;
    private final RefusalMessages words;

    WordsForTasks(Counties counties, CaseFiles files, Steps steps, RefusalMessages words) {
        this.counties = counties;
        this.files = files;
        this.steps = steps;
        this.words = words;
    }

    /** Keys of the cases whose county, city or stage has this text in its name. */
    List<String> cases(String text) {
        Set<Stage> stages = Arrays.stream(Stage.values())
                .filter(stage -> isNamed("stage." + stage, text))
                .collect(Collectors.toSet());
        return files.keysOf(counties.named(text), stages);
    }

    /** Keys of the steps that have this text in their name. */
    List<String> steps(String text) {
        return steps.keys().stream()
                .filter(step -> isNamed("step." + step, text))
                .sorted()
                .toList();
    }

    private boolean isNamed(String key, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return words.namedInEveryLanguage(key).stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
