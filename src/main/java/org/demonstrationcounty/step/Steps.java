package org.demonstrationcounty.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Every step that the modules declare, found by the element of the model that it belongs to. */
@Component
public class Steps {

    private final Map<String, Step> byKey;
    private final FieldDeclarations declarations;
    private final IdentityService identity;
    private final ApplicationEventPublisher events;

    Steps(
            List<Step> steps,
            FieldDeclarations declarations,
            IdentityService identity,
            ApplicationEventPublisher events) {
        this.byKey = steps.stream().collect(Collectors.toUnmodifiableMap(Step::key, Function.identity()));
        this.declarations = declarations;
        this.identity = identity;
        this.events = events;
    }

    public Step of(String key) {
        Step step = byKey.get(key);
        if (step == null) {
            throw RefusedException.conflict("step.unknown", String.valueOf(key));
        }
        return step;
    }

    /** Whether an element of a model is a step, rather than somebody's experiment. */
    public boolean knows(String key) {
        return byKey.containsKey(key);
    }

    /**
     * The step with which a process begins.
     *
     * @param startEvent null for a process that begins by a message or a timer alone
     * @param process key of the process
     */
    public StartStep start(String startEvent, String process) {
        if (startEvent != null && byKey.get(startEvent) instanceof StartStep start) {
            return start;
        }
        throw RefusedException.forbidden("step.not-startable", process);
    }

    /** Why the current user must leave a step to a colleague: code of a refusal; empty for no reason. */
    public Optional<String> againstCurrentUser(StepContext at) {
        return of(at.step()).against(at, CurrentUser.of(identity).id());
    }

    /** @param entitled the groups whose step it is */
    public void tellPerformed(Step step, Submission submission, Set<String> entitled, List<Field> fields) {
        Set<String> entitling = new TreeSet<>(CurrentUser.of(identity).groups());
        entitling.retainAll(entitled);
        Map<String, List<String>> labels =
                fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, Field::label));
        events.publishEvent(new StepPerformed(submission, entitling, labels, step.amends()));
    }

    /** The fields that the step was deployed with. */
    public List<Field> fieldsOf(OpenStep step) {
        return declarations.of(of(step.at().step()).key(), step.deployment());
    }
}
