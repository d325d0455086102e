package org.demonstrationcounty.engine.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Writes into the incident of a job which case stopped where, and the root cause. The engine itself keeps only the
 * message of the outermost exception, which can be empty.
 */
class NamedIncidents extends DefaultIncidentHandler {

    private static final Pattern CAUSED_BY = Pattern.compile("^Caused by: (.*)$", Pattern.MULTILINE);

    /** The most characters of the cause; an incident's message can have 4 000. */
    private static final int LONGEST_CAUSE = 2000;

    private final ObjectProvider<RefusalMessages> words;

    NamedIncidents(ObjectProvider<RefusalMessages> words) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.words = words;
    }

    @Override
    public Incident createIncident(IncidentContext context, String message) {
        return super.createIncident(context, named(context).orElse(message));
    }

    private Optional<String> named(IncidentContext context) {
        var engine = Context.getCommandContext();
        JobEntity job = engine.getJobManager().findJobById(context.getConfiguration());
        ExecutionEntity execution = context.getExecutionId() == null
                ? null
                : engine.getExecutionManager().findExecutionById(context.getExecutionId());
        if (job == null || execution == null || job.getExceptionStacktrace() == null) {
            return Optional.empty();
        }
        String at = FailedPlace.at(context.getFailedActivityId(), context.getActivityId());
        FailedPlace place = FailedPlace.of(at, execution, engine);
        Refusal stopped = new Refusal(
                "", "step.incident", List.of(String.valueOf(place.caseKey()), place.name(), place.activity()));
        return Optional.of(words.getObject().inBothLanguages(stopped) + ": " + rootCause(job.getExceptionStacktrace()));
    }

    private static String rootCause(String stack) {
        String cause = CAUSED_BY
                .matcher(stack)
                .results()
                .reduce((outer, inner) -> inner)
                .map((MatchResult found) -> found.group(1))
                .orElseGet(() -> stack.lines().findFirst().orElse(""));
        return cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE));
    }
}
