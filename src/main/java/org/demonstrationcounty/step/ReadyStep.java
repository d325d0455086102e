package org.demonstrationcounty.step;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A step with its command. The command was read without a problem and is not yet performed. */
public final class ReadyStep<T> {

    private final Step<T> step;
    private final T command;
    private final Submission submission;
    private final List<Field> fields;

    ReadyStep(Step<T> step, T command, Submission submission, List<Field> fields) {
        this.step = step;
        this.command = command;
        this.submission = submission;
        this.fields = fields;
    }

    public Step<T> step() {
        return step;
    }

    public T command() {
        return command;
    }

    Submission submission() {
        return submission;
    }

    /** What was submitted, in words, in the order of the fields. */
    List<Answered> answers() {
        return fields.stream()
                .filter(field -> submission.has(field.name()))
                .map(field -> new Answered(
                        field.label(),
                        field.inWords(Objects.requireNonNull(submission.fields().get(field.name())))))
                .toList();
    }

    /** The step's fields by name: Chinese, then English. */
    Map<String, List<String>> labels() {
        return fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, Field::label));
    }
}
