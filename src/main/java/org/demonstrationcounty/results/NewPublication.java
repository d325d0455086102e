package org.demonstrationcounty.results;

import java.time.LocalDate;
import org.demonstrationcounty.input.JsonFields;

/** The document by which a year is published. */
record NewPublication(String documentNumber, LocalDate issuedOn) {

    static final int LONGEST_NUMBER = 100;

    /** @param today the document may have no later date */
    static NewPublication read(JsonFields fields, LocalDate today) {
        LocalDate issuedOn = fields.date("issuedOn");
        if (issuedOn != null && issuedOn.isAfter(today)) {
            fields.refuse("issuedOn", "date.in-the-future");
        }
        return new NewPublication(fields.text("documentNumber", LONGEST_NUMBER), issuedOn);
    }
}
