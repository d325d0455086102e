package org.demonstrationcounty.http;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A wrong submission.
 *
 * @param what the mistake, in the words of the domain
 * @param step the step at which it is submitted
 * @param fields by name
 * @param problems the problems that the answer must name, each as {@code field code}
 */
record Wrong(String what, String step, Map<String, Object> fields, List<String> problems) {

    private static final List<String> BUNDLES = List.of("refusal", "step", "casefile", "indicator", "policy");

    static Wrong at(String step, String what) {
        return new Wrong(what, step, new LinkedHashMap<>(), List.of());
    }

    Wrong with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Wrong(what, step, more, problems);
    }

    Wrong with(Map<String, Object> values) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.putAll(values);
        return new Wrong(what, step, more, problems);
    }

    Wrong without(String field) {
        Map<String, Object> less = new LinkedHashMap<>(fields);
        less.remove(field);
        return new Wrong(what, step, less, problems);
    }

    Wrong isRefusedFor(String... fieldsAndCodes) {
        return new Wrong(what, step, fields, Arrays.asList(fieldsAndCodes));
    }

    /** The names of the problems in the answer: the field, and the message up to its first argument. */
    Stream<String> wordsIn(String language) {
        return problems.stream().map(problem -> {
            String[] place = problem.split(" ");
            return place[0] + ": " + opening(place[1], language);
        });
    }

    private static String opening(String code, String language) {
        String suffix = "en".equals(language) ? "_en" : "";
        return BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(
                        "i18n." + name + suffix,
                        Locale.ROOT,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .filter(bundle -> bundle.containsKey(code))
                .map(bundle -> bundle.getString(code).split("\\{")[0].replace("''", "'"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no message " + code));
    }

    @Override
    public String toString() {
        return step + ": " + what;
    }
}
