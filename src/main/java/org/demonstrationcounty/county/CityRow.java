package org.demonstrationcounty.county;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "city")
class CityRow {

    @Id
    private String code;

    private String name;

    City city() {
        return new City(code, name);
    }
}
