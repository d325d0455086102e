package org.demonstrationcounty.county;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface CountyRepository extends Repository<CountyRow, String> {

    Optional<CountyRow> findById(String countyKey);

    @EntityGraph(attributePaths = "city")
    List<CountyRow> findAllByOrderByCountyKey();
}
