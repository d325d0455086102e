package org.demonstrationcounty.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message in one language, parsed once. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** What stands before, between and after the arguments. */
    private final String[] texts;

    /** The number of the argument at each place. */
    private final int[] places;

    private Template(List<String> texts, List<Integer> places) {
        this.texts = texts.toArray(String[]::new);
        this.places = places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** @param message as {@link java.text.MessageFormat} reads it, with plain arguments */
    static Template of(String message) {
        List<String> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(message);
        int end = 0;
        while (place.find()) {
            texts.add(text(message, end, place.start()));
            places.add(Integer.valueOf(place.group(1)));
            end = place.end();
        }
        texts.add(text(message, end, message.length()));
        return new Template(texts, places);
    }

    private static String text(String message, int begin, int end) {
        return message.substring(begin, end).replace("''", "'");
    }

    /** The whole of a message that has no arguments. */
    String text() {
        return texts[0];
    }

    void say(Object[] arguments, Language language, StringBuilder text) {
        text.append(texts[0]);
        for (int at = 0; at < places.length; at++) {
            Words.say(arguments[places[at]], language, text);
            text.append(texts[at + 1]);
        }
    }
}
