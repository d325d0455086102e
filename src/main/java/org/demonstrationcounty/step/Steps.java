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
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** All steps of all rooms. A step is found by the id of its element in the model. */
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

    /**
     * What the current user does at a step: the step itself, or the bureau's record that a county submitted nothing.
     */
    public Step<?> forCurrentUser(StepContext at) {
        Step<?> step = of(at.step());
        return step instanceof AwaitedStep<?> awaited && isOfTheBureauAlone(at) ? new NotSubmitted(awaited) : step;
    }

    private boolean isOfTheBureauAlone(StepContext at) {
        CurrentUser user = CurrentUser.of(identity);
        return user.isBureau() && !user.isCounty(at.caseKey().countyKey());
    }

    public Set<String> keys() {
        return byKey.keySet();
    }

    /** Whether an element of a model is a step. Elements of models that others deployed are none. */
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

    /** Why the current user must leave a step to a colleague, as the code of a refusal. Empty if they need not. */
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
     * Checks what the current user would submit at a step, and stores nothing. Empty if nothing is wrong. The refusal
     * is caught inside the engine's command, because an exception that leaves the command ends its transaction.
     */
    public List<Refusal> problemsOf(OpenStep open, Map<String, Object> submitted) {
        try {
            read(forCurrentUser(open.at()), open, submitted);
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().isEmpty() ? List.of(refused.reason()) : refused.refusals();
        }
    }

    /**
     * Performs a step that was read, and publishes an event.
     *
     * @param at the present place of the step: an instance that it starts gets its id only after the step was read
     * @param entitled the groups whose step it is
     */
    public <T> void perform(ReadyStep<T> ready, StepContext at, Set<String> entitled) {
        Submission submission = ready.submission().at(at);
        ready.step().perform(ready.command(), at, submission.user());
        Set<String> entitling = new TreeSet<>(CurrentUser.of(identity).groups());
        entitling.retainAll(entitled);
        events.publishEvent(new StepPerformed(
                submission,
                ready.answers(),
                entitling,
                ready.labels(),
                ready.step().amends()));
    }

    /** The fields that the current user has, as a form asks for them. */
    public List<FieldView> fieldViews(OpenStep open) {
        return fieldsOf(open).stream().map(FieldView::of).toList();
    }

    /** The fields of {@link #fieldViews} that can be the same for several cases. A list concerns a single case. */
    public List<FieldView> fieldViewsForSeveral(OpenStep open) {
        return fieldsOf(open).stream()
                .filter(field -> !field.type().isJson())
                .map(FieldView::of)
                .toList();
    }

    /** The keys of the steps that an office may do for several cases at once. */
    public List<String> forSeveral() {
        return byKey.values().stream()
                .filter(Step::isForSeveral)
                .map(Step::key)
                .sorted()
                .toList();
    }

    /**
     * The fields that the current user has: those with which the step was deployed, and those that were added since.
     * Their choices are those of this instance.
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
