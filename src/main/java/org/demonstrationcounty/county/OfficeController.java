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

/** The offices. Everybody reads them; administrators open departments and rename all of them (P7). */
@RestController
@Tag(name = "offices", description = "省级部门 / Provincial offices")
class OfficeController {

    /** @param from the first day of the name; today if it is left out */
    record OfficeRequest(String code, Office.Kind kind, String name, String nameEnglish, LocalDate from) {}

    private final Counties counties;
    private final NameChanges changes;
    private final MaintainNames right;
    private final ProgrammeClock clock;

    OfficeController(Counties counties, NameChanges changes, MaintainNames right, ProgrammeClock clock) {
        this.counties = counties;
        this.changes = changes;
        this.right = right;
        this.clock = clock;
    }

    @GetMapping("/api/offices")
    @Operation(summary = "省级部门 / The offices, as they were on a day, today where none is asked for")
    List<Office> offices(@RequestParam(required = false) @Nullable String on) {
        return Names.on(NameRequest.on(on, clock.today()), counties.names().offices());
    }

    @GetMapping("/api/offices/{code}/names")
    @Operation(summary = "省级部门的历次名称 / What one was, is and will be called, oldest first")
    List<Office> officeNames(@PathVariable String code) {
        return Names.known(code, counties.names().offices()).all();
    }

    @PostMapping(path = "/api/offices", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "新增省级部门 / An administrator adds one")
    Office openOffice(Body<OfficeRequest> body) {
        String user = right.administrator();
        Names seen = counties.names();
        Office added = body.read(fields -> new NameRequest(fields, seen, clock.today(), null).office());
        if (seen.offices().containsKey(added.code())) {
            throw RefusedException.conflict("office.exists", added.code());
        }
        changes.open(added, seen, user);
        return added;
    }

    @PutMapping(path = "/api/offices/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "变更省级部门 / An administrator changes one from a day on")
    Office changeOffice(@PathVariable String code, Body<OfficeRequest> body) {
        String user = right.administrator();
        Names seen = counties.names();
        Names.known(code, seen.offices());
        Office changed = body.read(fields -> new NameRequest(fields, seen, clock.today(), code).office());
        changes.change(changed, seen, user);
        return changed;
    }
}
