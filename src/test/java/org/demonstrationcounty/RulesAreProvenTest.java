package org.demonstrationcounty;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that {@code docs/rules.md} names the tests that prove each rule, and that every rule has one. */
class RulesAreProvenTest {

    private static final Path RULES = Path.of("docs/rules.md");
    private static final Pattern RULE = Pattern.compile(
            "^### ([RP]\\d+) .*?^Proven by:(?<tests>.*?)(?=\\n\\n|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void everyRuleNamesItsTestsAndEveryTestARule() throws IOException {
        Map<String, SortedSet<String>> documented = documented();
        Map<String, SortedSet<String>> annotated = annotated();

        assertThat(documented.keySet()).as("rules of the programme").hasSizeGreaterThanOrEqualTo(21 + 7);
        assertThat(annotated.keySet())
                .as("rules that a test names, and rules of docs/rules.md")
                .isEqualTo(new TreeSet<>(documented.keySet()));
        documented.forEach((rule, tests) -> assertThat(tests)
                .as("“Proven by” of %s in docs/rules.md, which should read: %s", rule, line(annotated.get(rule)))
                .isEqualTo(annotated.get(rule)));
    }

    private static Map<String, SortedSet<String>> documented() throws IOException {
        Map<String, SortedSet<String>> rules = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(Files.readString(RULES));
        while (rule.find()) {
            SortedSet<String> tests = new TreeSet<>();
            NAME.matcher(rule.group("tests")).results().forEach(name -> tests.add(name.group(1)));
            rules.put(rule.group(1), tests);
        }
        return rules;
    }

    private static Map<String, SortedSet<String>> annotated() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("org.demonstrationcounty");
        Map<String, SortedSet<String>> rules = new TreeMap<>();
        for (JavaClass test : tests) {
            Stream<? extends HasAnnotations<?>> places = Stream.concat(Stream.of(test), test.getMethods().stream());
            places.flatMap(place -> place.getAnnotations().stream())
                    .filter(annotation -> annotation.getRawType().isEquivalentTo(Rule.class))
                    .flatMap(RulesAreProvenTest::ids)
                    .forEach(id ->
                            rules.computeIfAbsent(id, none -> new TreeSet<>()).add(outermost(test)));
        }
        return rules;
    }

    private static Stream<String> ids(JavaAnnotation<?> annotation) {
        return Arrays.stream((Object[]) annotation.get("value").orElseThrow()).map(Object::toString);
    }

    private static String outermost(JavaClass test) {
        return test.getEnclosingClass().map(RulesAreProvenTest::outermost).orElse(test.getSimpleName());
    }

    private static String line(SortedSet<String> tests) {
        return tests == null ? "(no test)" : "`" + String.join("`, `", tests) + "`";
    }
}
