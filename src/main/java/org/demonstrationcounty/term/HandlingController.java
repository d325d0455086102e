package org.demonstrationcounty.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calls for 转办 and 催办: tasks are assigned to colleagues, and offices are reminded of their tasks. */
@RestController
@Tag(name = "steps")
class HandlingController {

    /** @param user id of the account of a colleague */
    record Assignment(String user, String note) {

        static Assignment read(JsonFields fields) {
            return new Assignment(
                    fields.text("user", Assignments.LONGEST_ACCOUNT), fields.text("note", HandlingActs.LONGEST_NOTE));
        }
    }

    record Reminder(String note) {

        static Reminder read(JsonFields fields) {
            return new Reminder(fields.text("note", HandlingActs.LONGEST_NOTE));
        }
    }

    /**
     * How a task is being handled.
     *
     * @param colleagues to whom the reader can assign it; empty if it is not a task of the reader's office
     * @param acts assignments and reminders, oldest first
     * @param noteMaxLength of a note, in characters
     */
    record HandlingView(List<ColleagueView> colleagues, List<ActView> acts, int noteMaxLength) {}

    record ColleagueView(String user, String name) {}

    /**
     * @param kind ASSIGNMENT or REMINDER
     * @param toName name of the person to whom it was assigned; absent for a reminder
     * @param office the office that reminded; absent for an assignment
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActView(
            HandlingKind kind,
            String byName,
            @Nullable String office,
            @Nullable String toName,
            String note,
            Instant at) {}

    private final HandlingViews views;
    private final Assignments assignments;
    private final Reminders reminders;
    private final CaseAccess access;

    HandlingController(HandlingViews views, Assignments assignments, Reminders reminders, CaseAccess access) {
        this.views = views;
        this.assignments = assignments;
        this.reminders = reminders;
        this.access = access;
    }

    @GetMapping("/api/steps/{taskId}/handling")
    @Operation(summary = "任务的转办和催办情况 / To whom a task was assigned, and who reminded of it")
    HandlingView of(@PathVariable String taskId) {
        return views.of(taskId);
    }

    @PostMapping(path = "/api/steps/{taskId}/assignment", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "转办 / Ask a colleague of one's office to do its task; any member may still do it")
    void assign(@PathVariable String taskId, Body<Assignment> body) {
        assignments.check(taskId);
        Assignment asked = body.read(Assignment::read);
        assignments.assign(taskId, asked.user(), asked.note(), access.user().id());
    }

    @PostMapping(path = "/api/steps/{taskId}/reminder", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "催办 / The bureau or the city reminds the office that has a task, once a day")
    void remind(@PathVariable String taskId, Body<Reminder> body) {
        reminders.check(taskId);
        reminders.remind(taskId, body.read(Reminder::read).note());
    }
}
