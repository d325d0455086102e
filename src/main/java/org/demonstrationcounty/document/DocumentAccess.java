package org.demonstrationcounty.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseEvents;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Who may do what with the documents of a case. Whoever may see the case reads all of them, and whoever takes part in
 * it adds some. A department does not see the case: while it has a task there, it reads and adds evidence for figures,
 * and nothing else.
 */
@Component
class DocumentAccess {

    private static final Set<DocumentKind> ALL = EnumSet.allOf(DocumentKind.class);
    private static final Set<DocumentKind> NONE = Set.of();
    private static final Set<String> CLOSING = Set.of("withdraw", "terminate");
    private static final Set<DocumentKind> BESIDE_FIGURES = Set.of(DocumentKind.EVIDENCE_FIGURE);

    private final CaseAccess access;
    private final CaseFiles files;
    private final TaskService tasks;
    private final Counties counties;
    private final List<CaseEvents> events;

    DocumentAccess(CaseAccess access, CaseFiles files, TaskService tasks, Counties counties, List<CaseEvents> events) {
        this.access = access;
        this.files = files;
        this.tasks = tasks;
        this.counties = counties;
        this.events = events;
    }

    String user() {
        return access.user().id();
    }

    /** The current user, with the open tasks that their offices have in the case. */
    Uploader uploader(CaseFile file) {
        CurrentUser user = access.user();
        List<String> own = user.groups().isEmpty()
                ? List.of()
                : tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(file.caseKey().text())
                        .taskCandidateGroupIn(List.copyOf(user.groups()))
                        .includeAssignedTasks()
                        .list()
                        .stream()
                        .map(Task::getId)
                        .toList();
        return new Uploader(user.id(), own);
    }

    /** @throws RefusedException 404 if there is no such case, or the user may see nothing of it */
    DocumentRights on(String caseKey) {
        return access.findVisible(caseKey)
                .map(file -> new DocumentRights(file, ALL, access.takesPart(file) ? ALL : NONE))
                .or(() -> files.find(new CaseKey(caseKey))
                        .filter(this::hasTaskForDepartment)
                        .map(file -> new DocumentRights(file, BESIDE_FIGURES, BESIDE_FIGURES)))
                .orElseThrow(() -> RefusedException.notFound("case.unknown", caseKey));
    }

    /** Whether nothing can be added any more: the county withdrew the case, or the bureau ended the creation (P10). */
    boolean isClosed(CaseFile file) {
        return file.stage().isEnd()
                && events.stream().flatMap(told -> told.of(file)).anyMatch(made -> CLOSING.contains(made.decision()));
    }

    private boolean hasTaskForDepartment(CaseFile file) {
        List<String> departments = counties.departmentsOf(access.user()).stream()
                .map(Groups::department)
                .toList();
        return !departments.isEmpty()
                && tasks.createTaskQuery()
                                .processInstanceBusinessKey(file.caseKey().text())
                                .taskCandidateGroupIn(departments)
                                .includeAssignedTasks()
                                .count()
                        > 0;
    }
}
