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
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Every step that the modules declare, found by the element of the model that it belongs to. */
@Component
public class Steps {

    private final Map<String, Step<?>> byKey;
    private final FieldDeclarations declarations;
    private final IdentityService identity;
    private final ApplicationEventPublisher events;

    Steps(
            List<Step<?>> steps,
            FieldDeclarations declarations,
            IdentityService identity,
            ApplicationEventPublisher events) {
        this.byKey = steps.stream().collect(Collectors.toUnmodifiableMap(Step::key, Function.identity()));
        this.declarations = declarations;
        this.identity = identity;
        this.events = events;
    }

    public Step<?> of(String key) {
        Step<?> step = byKey.get(key);
        if (step == null) {
            throw RefusedException.conflict("step.unknown", String.valueOf(key));
        }
        return step;
    }

    /** What the current user does at a step: what the step asks for, or the bureau's record that a county submitted nothing. */
    public Step<?> forCurrentUser(StepContext at) {
        Step<?> step = of(at.step());
        return step instanceof AwaitedStep<?> awaited && isOfTheBureauAlone(at) ? new NotSubmitted(awaited) : step;
    }

    private boolean isOfTheBureauAlone(StepContext at) {
        CurrentUser user = CurrentUser.of(identity);
        return user.isBureau() && !user.isCounty(at.caseKey().countyKey());
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
    public StartStep<?> start(@Nullable String startEvent, String process) {
        if (startEvent != null && byKey.get(startEvent) instanceof StartStep<?> start) {
            return start;
        }
        throw RefusedException.forbidden("step.not-startable", process);
    }

    /** Why the current user must leave a step to a colleague: code of a refusal; empty for no reason. */
    public Optional<String> againstCurrentUser(StepContext at) {
        return of(at.step()).against(at, CurrentUser.of(identity).id());
    }

    /**
     * Reads what the current user submitted at a step.
     *
     * @throws RefusedException with every problem of the fields and of the step
     */
    public <T> ReadyStep<T> read(Step<T> step, OpenStep open, Map<String, Object> submitted) {
        List<Field> fields = fieldsOf(open);
        Refusals refusals = new Refusals();
        Map<String, Object> values = new FieldsGuard(fields).read(submitted, refusals);
        Submission submission =
                new Submission(open.at(), CurrentUser.of(identity).id(), values);
        T command = step.read(submission, refusals);
        refusals.throwIfAny();
        return new ReadyStep<>(step, command, submission, fields);
    }

    /**
     * Performs a step that was read, and tells of it.
     *
     * @param at where it stands now; an instance that it starts has its id only after it was read
     * @param entitled the groups whose step it is
     */
    public <T> void perform(ReadyStep<T> ready, StepContext at, Set<String> entitled) {
        Submission submission = ready.submission().at(at);
        ready.step().perform(ready.command(), at, submission.user());
        Set<String> entitling = new TreeSet<>(CurrentUser.of(identity).groups());
        entitling.retainAll(entitled);
        events.publishEvent(new StepPerformed(
                submission, entitling, ready.labels(), ready.step().amends()));
    }

    /**
     * The fields that the current user has: those that the step was deployed with and what has been added since, offering what the
     * step says of this instance.
     */
    List<Field> fieldsOf(OpenStep open) {
        Step<?> step = forCurrentUser(open.at());
        Map<String, Map<String, List<String>>> choices = step.choices(open.at());
        return declarations.of(step.key(), open.model()).stream()
                .filter(field -> step.asksFor(field.name()))
                .map(field -> choices.containsKey(field.name()) ? field.offering(choices.get(field.name())) : field)
                .toList();
    }
}
