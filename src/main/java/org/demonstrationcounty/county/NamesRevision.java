package org.demonstrationcounty.county;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The only row of its table. Its text is another one after each change of a name. A transaction reads it once. */
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
