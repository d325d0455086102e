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

/** Counties and zones. Everybody reads them; administrators add and change them (P7). */
@RestController
@Tag(name = "counties", description = "县（市、区）和开发区 / Counties and zones")
class CountyController {

    /** @param from the first day of the name; today if it is left out */
    record CountyRequest(
            String key,
            CountyKind kind,
            String name,
            String nameEnglish,
            String code,
            String cityCode,
            LocalDate from) {}

    private final Counties counties;
    private final NameChanges changes;
    private final MaintainNames right;
    private final ProgrammeClock clock;

    CountyController(Counties counties, NameChanges changes, MaintainNames right, ProgrammeClock clock) {
        this.counties = counties;
        this.changes = changes;
        this.right = right;
        this.clock = clock;
    }

    @GetMapping("/api/counties")
    @Operation(summary = "县（市、区）和开发区 / Counties and zones, as they were on a day, today where none is asked for")
    List<CountyName> counties(@RequestParam(required = false) @Nullable String on) {
        return Names.on(NameRequest.on(on, clock.today()), counties.names().counties());
    }

    @GetMapping("/api/counties/{key}/names")
    @Operation(summary = "县（市、区）和开发区的历次名称 / What one was, is and will be called, oldest first")
    List<CountyName> countyNames(@PathVariable String key) {
        return Names.known(key, counties.names().counties()).all();
    }

    @PostMapping(path = "/api/counties", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "新增县（市、区）和开发区 / An administrator adds one")
    CountyName openCounty(Body<CountyRequest> body) {
        String user = right.administrator();
        Names seen = counties.names();
        CountyName added = body.read(fields -> new NameRequest(fields, seen, clock.today(), null).county());
        if (seen.counties().containsKey(added.key())) {
            throw RefusedException.conflict("county.exists", added.key());
        }
        changes.open(added, seen, user);
        return added;
    }

    @PutMapping(path = "/api/counties/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "变更县（市、区）和开发区 / An administrator changes one from a day on")
    CountyName changeCounty(@PathVariable String key, Body<CountyRequest> body) {
        String user = right.administrator();
        Names seen = counties.names();
        Names.known(key, seen.counties());
        CountyName changed = body.read(fields -> new NameRequest(fields, seen, clock.today(), key).county());
        changes.change(changed, seen, user);
        return changed;
    }
}
