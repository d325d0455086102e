package org.demonstrationcounty.county;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "county")
class CountyRow {

    @Id
    private String countyKey;

    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CountyKind kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "city_code")
    private CityRow city;

    County county() {
        City its = city.city();
        return new County(countyKey, name, kind, its.code(), its.name());
    }
}
