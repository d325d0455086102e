package org.demonstrationcounty.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.engine.TranslatedNames;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.step.Steps;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Translates the names of processes, steps and offices, and of tasks as {@link CaseTaskNames} writes them. */
@Component
public class CaseNamesInEnglish implements TranslatedNames {

    private static final List<String> PROCESSES = List.of(
            "demonstration-county",
            "voluntary-application",
            "provincial-approval",
            "public-notice",
            "annual-assessment",
            "bonus-review",
            "designation",
            "reconsideration",
            "problem-report");

    /** 部门填报指标 · 阳城县 第1年考核 2021年数据 · 统计部门, 市级初审 · 阳城县2021（第2次申报）. */
    private static final Pattern TASK = Pattern.compile("(?<step>[^·]+) · (?<county>[^0-9 ·]+)"
            + "(?:(?<year>\\d{4})(?:（第(?<number>\\d+)次申报）)?"
            + "| 第(?<round>\\d)年考核 (?<dataYear>\\d{4})年数据(?: · (?<department>.+))?)");

    /** 省局审核 · 阳城县2021（补充材料）: why it came back. */
    private static final Pattern WITH_REASON = Pattern.compile("(.+ · .+)（([^（）]+)）");

    private final Map<String, String> fixed = new HashMap<>();
    private final Counties counties;

    CaseNamesInEnglish(Steps steps, Counties counties, RefusalMessages words) {
        this.counties = counties;
        Stream.concat(
                        steps.keys().stream().map(step -> "step." + step),
                        PROCESSES.stream().map(process -> "process." + process))
                .map(words::namedInEveryLanguage)
                .forEach(names -> fixed.put(names.get(0), names.get(1)));
    }

    @Override
    public Optional<String> english(String chinese) {
        String known = fixed.get(chinese);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher task = TASK.matcher(chinese);
        if (task.matches()) {
            return Optional.of(task(task));
        }
        Matcher withReason = WITH_REASON.matcher(chinese);
        return withReason.matches()
                ? english(withReason.group(1)).map(name -> name + " (" + withReason.group(2) + ")")
                : Optional.ofNullable(counties.englishNames().get(chinese));
    }

    /** A name that the engine keeps, in the language of the request. */
    public String spoken(String kept) {
        return LocaleContextHolder.getLocale().equals(Locale.ENGLISH)
                ? english(kept).orElse(kept)
                : kept;
    }

    private String task(Matcher task) {
        Map<String, String> names = counties.englishNames();
        String step = task.group("step");
        String county = task.group("county");
        String begin = fixed.getOrDefault(step, step) + " · " + names.getOrDefault(county, county);
        if (task.group("year") != null) {
            String ofYear = begin + " " + task.group("year");
            String number = task.group("number");
            return number == null ? ofYear : "%s (application %s)".formatted(ofYear, number);
        }
        String ofRound = "%s, assessment %s, data of %s".formatted(begin, task.group("round"), task.group("dataYear"));
        String department = task.group("department");
        return department == null ? ofRound : ofRound + " · " + names.getOrDefault(department, department);
    }
}
