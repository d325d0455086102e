package org.demonstrationcounty.walks;

/**
 * An act, and what the rules say to it.
 *
 * @param code of its refusal; empty if it is allowed
 */
public record Move(Act act, String code) {

    public boolean isAllowed() {
        return code.isEmpty();
    }

    /** Whether the rules say the same to it in this state. */
    public boolean fits(CaseModel model) {
        return isAllowed()
                ? Possible.in(model).contain(act)
                : Forbidden.in(model).contains(this);
    }

    @Override
    public String toString() {
        return act + (isAllowed() ? "" : "  → " + code);
    }
}
