package org.demonstrationcounty.fuzz;

/**
 * An answer that breaks a rule.
 *
 * @param request the smallest request that was found to cause it
 */
record Fault(String what, Operation call, Role role, Request request, Reply reply) {

    private static final int SHOWN = 600;

    /** Equal for faults that probably have the same cause. */
    String kind() {
        return what + " at " + call;
    }

    @Override
    public String toString() {
        String body = reply.body();
        return kind() + " by " + role + "\n    " + request + "\n    " + reply.status() + " "
                + body.substring(0, Math.min(SHOWN, body.length()));
    }
}
