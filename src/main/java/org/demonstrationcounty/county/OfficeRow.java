package org.demonstrationcounty.county;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "office")
class OfficeRow {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Office.Kind kind;

    private String name;
    private String nameEnglish;
    private LocalDate validFrom;

    protected OfficeRow() {}

    OfficeRow(Office office) {
        this.code = office.code();
        this.kind = office.kind();
        this.name = office.name();
        this.nameEnglish = office.nameEnglish();
        this.validFrom = office.from();
    }

    Office office() {
        return new Office(code, kind, name, nameEnglish, validFrom);
    }
}
