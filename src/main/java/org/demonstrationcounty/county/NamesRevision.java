package org.demonstrationcounty.county;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that has another text after each change of a name. Within a transaction it is read once. */
@Entity
@Table(name = "names_revision")
class NamesRevision {

    static final int ONLY = 1;

    @Id
    private int id;

    private String revision;

    String revision() {
        return revision;
    }
}
