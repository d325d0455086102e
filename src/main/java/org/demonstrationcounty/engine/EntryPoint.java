package org.demonstrationcounty.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;

/**
 * The elements at which a case goes on.
 *
 * @param levels elements of the case's own process, then of the process that those call, and so on
 */
public record EntryPoint(List<Set<String>> levels) {

    public EntryPoint {
        levels = List.copyOf(levels);
    }

    /** All instances of a multi-instance element. */
    public static String each(String element) {
        return element + BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX;
    }

    public static EntryPoint at(String element) {
        return new EntryPoint(List.of(Set.of(element)));
    }

    /** Elements of the process that the innermost level calls. */
    public EntryPoint in(Set<String> elements) {
        List<Set<String>> deeper = new ArrayList<>(levels);
        deeper.add(elements);
        return new EntryPoint(deeper);
    }

    public EntryPoint in(String element) {
        return in(Set.of(element));
    }

    boolean calls(int level) {
        return level < levels.size() - 1;
    }
}
