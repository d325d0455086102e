package org.demonstrationcounty.step;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A step with its command, read without a problem and not yet performed. */
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

    /** The step's fields by name: Chinese, then English. */
    Map<String, List<String>> labels() {
        return fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, Field::label));
    }
}
