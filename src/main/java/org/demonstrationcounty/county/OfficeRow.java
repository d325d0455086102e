package org.demonstrationcounty.county;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "office")
class OfficeRow {

    @Id
    private String code;

    private String name;

    Office office() {
        return new Office(code, name);
    }
}
