package org.demonstrationcounty.notification;

import java.util.List;
import java.util.stream.Stream;
import org.demonstrationcounty.people.CurrentUser;

/** Who is told: an office, or one person. An account can have the same id as a group, so the text says which. */
record Recipient(String text) {

    static Recipient office(String group) {
        return new Recipient("office " + group);
    }

    static Recipient person(String account) {
        return new Recipient("person " + account);
    }

    /** The texts of everybody for whom a user reads: their offices and themselves. */
    static List<String> of(CurrentUser reader) {
        return Stream.concat(reader.groups().stream().map(Recipient::office), Stream.of(Recipient.person(reader.id())))
                .map(Recipient::text)
                .sorted()
                .toList();
    }
}
