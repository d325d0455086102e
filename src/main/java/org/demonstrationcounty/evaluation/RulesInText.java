package org.demonstrationcounty.evaluation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Removes the rules from explanations of older releases, which named them in brackets, such as （R9、R15） or (R9, R15).
 */
final class RulesInText {

    private static final Pattern BRACKETS = Pattern.compile("（R\\d+(?:、R\\d+)*）| \\(R\\d+(?:, R\\d+)*\\)");
    private static final Pattern RULE = Pattern.compile("R\\d+");

    private RulesInText() {}

    static String removedFrom(String text) {
        return text.contains("（R") || text.contains(" (R")
                ? BRACKETS.matcher(text).replaceAll("")
                : text;
    }

    static List<String> namedIn(String text) {
        return BRACKETS.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(brackets -> RULE.matcher(brackets).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
