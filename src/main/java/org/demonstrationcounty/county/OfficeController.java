package org.demonstrationcounty.county;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The offices: everybody reads them, administrators open new departments. */
@RestController
@Tag(name = "offices", description = "省级部门 / Provincial offices")
class OfficeController {

    /** @param from today where it is left out */
    record NewOffice(String code, Office.Kind kind, String name, String nameEnglish, LocalDate from) {}

    private final Offices offices;
    private final ProgrammeClock clock;
    private final IdentityService identity;

    OfficeController(Offices offices, ProgrammeClock clock, IdentityService identity) {
        this.offices = offices;
        this.clock = clock;
        this.identity = identity;
    }

    @GetMapping("/api/offices")
    @Operation(summary = "省级部门 / The offices, as they were on a day, today where none is asked for")
    List<Office> on(@RequestParam(required = false) String on) {
        return offices.on(OfficeRequest.on(on, clock.today()));
    }

    @PostMapping(path = "/api/offices", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "新增部门 / An administrator opens a department")
    Office open(Body<NewOffice> body) {
        CurrentUser user = CurrentUser.of(identity);
        if (!user.isAdministrator()) {
            throw RefusedException.forbidden("office.administrators-only");
        }
        Office office = body.read(fields -> OfficeRequest.read(fields, clock.today()));
        offices.open(office, user.id());
        return office;
    }
}
