package org.demonstrationcounty.fuzz;

/**
 * An answer that may not be.
 *
 * @param request the smallest that was found to get it
 */
record Fault(String what, Operation call, Role role, Request request, Reply reply) {

    private static final int SHOWN = 600;

    /** Equal for what is probably the same mistake. */
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
