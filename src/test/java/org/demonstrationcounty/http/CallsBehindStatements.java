package org.demonstrationcounty.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Notes which of our methods led to each SQL statement of a request, and draws the calls from room to room. It leaves
 * out calls without a statement, servlet filters and the classes of the tests.
 */
class CallsBehindStatements implements QueryExecutionListener, BeanPostProcessor {

    private static final String THREADS_OF_REQUESTS = "http-nio-";
    private static final String OURS = "org.demonstrationcounty.";
    private static final String TESTS = CallsBehindStatements.class.getPackageName() + ".";

    /**
     * @param calls from the outermost to the innermost
     * @param verb first word of the statement
     */
    private record Trace(List<Call> calls, String verb) {}

    private record Call(String room, String type, String method) {

        static Call of(StackWalker.StackFrame frame) {
            String[] name = frame.getClassName().substring(OURS.length()).split("\\.");
            String type = name[name.length - 1].replaceAll("\\$.*", "");
            return new Call(name[0], type, frame.getMethodName().replaceAll("lambda\\$(\\w+)\\$\\d+", "$1"));
        }
    }

    private final List<Trace> traces = Collections.synchronizedList(new ArrayList<>());

    void forget() {
        traces.clear();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (Thread.currentThread().getName().startsWith(THREADS_OF_REQUESTS)) {
            List<Call> calls = new ArrayList<>(StackWalker.getInstance()
                    .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith(OURS))
                            .filter(frame -> !frame.getClassName().contains("$$"))
                            .filter(frame -> !frame.getClassName().startsWith(TESTS))
                            .filter(frame -> !frame.getMethodName().startsWith("doFilter"))
                            .map(Call::of)
                            .toList()));
            Collections.reverse(calls);
            traces.add(new Trace(
                    entrances(calls),
                    queries.get(0).getQuery().strip().split("\\s+")[0].toLowerCase()));
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    /** The first call in each room; calls within a room are left out. */
    private static List<Call> entrances(List<Call> calls) {
        List<Call> entrances = new ArrayList<>();
        String room = "";
        for (Call call : calls) {
            if (!call.room().equals(room)) {
                entrances.add(call);
            }
            room = call.room();
        }
        return entrances;
    }

    /** The sequence as a Mermaid diagram. */
    String sequence() {
        Set<String> rooms = new LinkedHashSet<>();
        traces.forEach(trace -> trace.calls().forEach(call -> rooms.add(call.room())));
        StringBuilder drawn = new StringBuilder("sequenceDiagram\n  participant client\n");
        rooms.forEach(room -> drawn.append("  participant ").append(room).append('\n'));
        drawn.append("  participant database\n");
        List<Call> before = List.of();
        for (int index = 0; index < traces.size(); ) {
            List<Call> calls = traces.get(index).calls();
            draw(drawn, before, calls);
            List<String> verbs = new ArrayList<>();
            while (index < traces.size() && traces.get(index).calls().equals(calls)) {
                verbs.add(traces.get(index++).verb());
            }
            drawn.append("  %s->>database: %s\n".formatted(last(calls, calls.size()), counted(verbs)));
            before = calls;
        }
        return drawn.toString();
    }

    private static void draw(StringBuilder drawn, List<Call> before, List<Call> calls) {
        int common = 0;
        while (common < Math.min(before.size(), calls.size())
                && before.get(common).equals(calls.get(common))) {
            common++;
        }
        for (int index = common; index < calls.size(); index++) {
            Call call = calls.get(index);
            drawn.append("  %s->>%s: %s.%s\n".formatted(last(calls, index), call.room(), call.type(), call.method()));
        }
    }

    private static String last(List<Call> calls, int end) {
        return end == 0 ? "client" : calls.get(end - 1).room();
    }

    private static String counted(List<String> verbs) {
        List<String> kinds = new ArrayList<>();
        for (String verb : new LinkedHashSet<>(verbs)) {
            kinds.add(Collections.frequency(verbs, verb) + " " + verb);
        }
        return String.join(", ", kinds);
    }
}
