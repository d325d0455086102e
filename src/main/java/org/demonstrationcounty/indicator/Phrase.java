package org.demonstrationcounty.indicator;

/** A phrase in both languages. */
record Phrase(Template chinese, Template english) {

    private Template in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** The phrase with its arguments, to be put into words when somebody reads it. */
    Bilingual with(Object... arguments) {
        return arguments.length == 0
                ? new Bilingual(chinese.text(), english.text())
                : new Bilingual((language, text) -> in(language).say(arguments, language, text));
    }
}
