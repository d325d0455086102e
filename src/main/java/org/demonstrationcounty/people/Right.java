package org.demonstrationcounty.people;

/** A right to something that is no step of a case. Pages show it only to those who have the right. */
public interface Right {

    /** Stable name, which clients see. */
    String name();

    boolean isOf(CurrentUser user);
}
