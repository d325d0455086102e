package org.demonstrationcounty.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts the requests and their answers. */
final class RequestCounts {

    private final Map<String, Integer> byInterface = new TreeMap<>();
    private final Map<String, Integer> byStatus = new TreeMap<>();
    private final Map<String, Integer> byRole = new TreeMap<>();
    private final Map<String, Integer> faults = new LinkedHashMap<>();
    private final long began = System.nanoTime();
    private long slowest;
    private int requests;

    void count(Operation call, Role role, Reply reply, long nanos) {
        requests++;
        slowest = Math.max(slowest, nanos);
        byInterface.merge(call.api().name(), 1, Integer::sum);
        byStatus.merge(reply.status() / 100 + "xx", 1, Integer::sum);
        byRole.merge(role.name(), 1, Integer::sum);
    }

    /** @return whether it is the first fault of its kind */
    boolean countFault(String kind) {
        return faults.merge(kind, 1, Integer::sum) == 1;
    }

    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(),
                "hostile requests: " + requests,
                "by interface: " + byInterface,
                "by role: " + byRole,
                "by status: " + byStatus,
                "slowest answer: " + slowest / 1_000_000 + " ms",
                "seconds: " + (System.nanoTime() - began) / 1_000_000_000,
                "faults: "
                        + faults.values().stream().mapToInt(Integer::intValue).sum() + " of " + faults.size()
                        + " kinds " + faults);
    }
}
