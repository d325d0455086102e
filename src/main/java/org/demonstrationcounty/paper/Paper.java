package org.demonstrationcounty.paper;

import java.time.LocalDate;

/**
 * A paper of a case as it would be printed now.
 *
 * @param latest whether the case has no later paper of the kind; only notices have earlier ones
 * @param version a text that changes as soon as the content makes it another paper, such as the number of an evaluation
 * @param draft whether its last step is still to come
 * @param number its document number, or the number of the case with the initials of the kind
 * @param date of the document; of a draft the day of its latest change
 * @param ofTheBureau whether only readers who see every case may see its draft
 */
record Paper(
        PaperKind kind,
        boolean latest,
        String version,
        boolean draft,
        String number,
        LocalDate date,
        boolean ofTheBureau) {

    /** A paper of the bureau that has neither number nor version yet. */
    static Paper draft(PaperKind kind, LocalDate today) {
        return new Paper(kind, true, "", true, "", today, true);
    }

    /** The same paper, after which another came. */
    Paper earlier() {
        return new Paper(kind, false, version, draft, number, date, ofTheBureau);
    }

    /** Names it in addresses: {@code notice}, and of an earlier one {@code notice-1}. */
    String code() {
        return latest ? kind.code() : kind.code() + "-" + version;
    }

    boolean isSeenBy(boolean seesEveryCase) {
        return seesEveryCase || !draft || !ofTheBureau;
    }
}
