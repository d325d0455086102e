package org.demonstrationcounty.engine;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.stereotype.Component;

/** Begins a case again in the middle of its process, and removes what is left of its earlier instances. */
@Component
public class CaseResumption {

    /** Key of the process of a whole case. */
    public static final String LINE = "demonstration-county";

    /** The line of a case and the processes that it calls. */
    private static final Set<String> OF_THE_LINE = Set.of(
            LINE,
            "voluntary-application",
            "provincial-approval",
            "public-notice",
            "annual-assessment",
            "bonus-review",
            "designation");

    private final RuntimeService runtime;
    private final ServiceCommands engine;

    CaseResumption(RuntimeService runtime, ServiceCommands engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    /** Deletes what is left of the case's own line, with the processes that it called. */
    public void clearLine(CaseKey caseKey, String reason) {
        engine.run("remains of " + caseKey, () -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey.text())
                .processDefinitionKeyIn(OF_THE_LINE.toArray(String[]::new))
                .rootProcessInstances()
                .list()
                .forEach(root -> runtime.deleteProcessInstance(root.getId(), reason, true, true)));
    }

    /** Deletes what is left of an instance. */
    public void clear(String instance, String reason) {
        engine.run("remains of " + instance, () -> runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), reason, true, true)));
    }

    /** Begins a process of a case, in its latest version, at one of its elements. @return id of the instance */
    public String begin(String process, CaseKey caseKey, Map<String, Object> variables, String element) {
        return engine.get(process + " of " + caseKey, () -> runtime.createProcessInstanceByKey(process)
                .businessKey(caseKey.text())
                .setVariables(variables)
                .startBeforeActivity(element)
                .execute()
                .getId());
    }

    /**
     * The instances of a case that was begun again.
     *
     * @param line id of the instance of the whole case
     * @param entered id of the instance that contains the entry point
     */
    public record Begun(String line, String entered) {}

    /** Begins the process of a whole case, in its latest version, at an entry point. */
    public Begun begin(CaseKey caseKey, EntryPoint at) {
        return engine.get(LINE + " of " + caseKey, () -> {
            Set<String> first = at.levels().get(0);
            if (!at.calls(0)) {
                String line = begin(caseKey, first);
                return new Begun(line, line);
            }
            HeldCall.Calling line = HeldCall.held(() -> begin(caseKey, first));
            return new Begun(line.instance(), into(line.called(), at, 1));
        });
    }

    /** @return id of the instance that contains the entry point */
    private String into(String called, EntryPoint at, int level) {
        Set<String> elements = at.levels().get(level);
        return at.calls(level)
                ? into(HeldCall.held(() -> lead(called, elements)).called(), at, level + 1)
                : lead(called, elements);
    }

    private String begin(CaseKey caseKey, Set<String> elements) {
        var builder = runtime.createProcessInstanceByKey(LINE).businessKey(caseKey.text());
        elements.forEach(builder::startBeforeActivity);
        return builder.execute().getId();
    }

    private String lead(String instance, Set<String> elements) {
        var builder = runtime.createProcessInstanceModification(instance);
        elements.forEach(builder::startBeforeActivity);
        builder.execute();
        return instance;
    }
}
