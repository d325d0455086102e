package org.demonstrationcounty.paper;

import java.time.LocalDate;

/**
 * A paper of a case as it would be printed now.
 *
 * @param version a text that changes as soon as the content makes it another paper, such as the number of an evaluation
 * @param draft whether its last step is still to come
 * @param number its document number, or the number of the case with the initials of the kind
 * @param date of the document; of a draft the day of its latest change
 * @param ofTheBureau whether only readers who see every case may see its draft
 */
record Paper(PaperKind kind, String version, boolean draft, String number, LocalDate date, boolean ofTheBureau) {

    boolean isSeenBy(boolean seesEveryCase) {
        return seesEveryCase || !draft || !ofTheBureau;
    }
}
