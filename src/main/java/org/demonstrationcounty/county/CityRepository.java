package org.demonstrationcounty.county;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CityRepository extends Repository<CityRow, String> {

    List<CityRow> findAllByOrderByCode();
}
