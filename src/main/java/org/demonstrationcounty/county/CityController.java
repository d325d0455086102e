package org.demonstrationcounty.county;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cities. Everybody reads them; administrators add and change them (P7). */
@RestController
@Tag(name = "cities", description = "市 / Cities")
class CityController {

    /** @param from the first day of the name; today if it is left out */
    record CityRequest(String code, String name, String nameEnglish, LocalDate from) {}

    private final Counties counties;
    private final NameChanges changes;
    private final MaintainNames right;
    private final ProgrammeClock clock;

    CityController(Counties counties, NameChanges changes, MaintainNames right, ProgrammeClock clock) {
        this.counties = counties;
        this.changes = changes;
        this.right = right;
        this.clock = clock;
    }

    @GetMapping("/api/cities")
    @Operation(summary = "市 / Cities, as they were on a day, today where none is asked for")
    List<CityName> cities(@RequestParam(required = false) @Nullable String on) {
        return Names.on(NameRequest.on(on, clock.today()), counties.names().cities());
    }

    @GetMapping("/api/cities/{code}/names")
    @Operation(summary = "市的历次名称 / What one was, is and will be called, oldest first")
    List<CityName> cityNames(@PathVariable String code) {
        return Names.known(code, counties.names().cities()).all();
    }

    @PostMapping(path = "/api/cities", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "新增市 / An administrator adds one")
    CityName openCity(Body<CityRequest> body) {
        String user = right.administrator();
        Names seen = counties.names();
        CityName added = body.read(fields -> new NameRequest(fields, seen, clock.today(), null).city());
        if (seen.cities().containsKey(added.code())) {
            throw RefusedException.conflict("city.exists", added.code());
        }
        changes.open(added, seen, user);
        return added;
    }

    @PutMapping(path = "/api/cities/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "变更市 / An administrator changes one from a day on")
    CityName changeCity(@PathVariable String code, Body<CityRequest> body) {
        String user = right.administrator();
        Names seen = counties.names();
        Names.known(code, seen.cities());
        CityName changed = body.read(fields -> new NameRequest(fields, seen, clock.today(), code).city());
        changes.change(changed, seen, user);
        return changed;
    }
}
