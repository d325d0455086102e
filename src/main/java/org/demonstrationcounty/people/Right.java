package org.demonstrationcounty.people;

/** Something that is no step of a case and not for everybody: pages show it to those alone who have the right. */
public interface Right {

    /** Stable name, told to clients. */
    String name();

    boolean isOf(CurrentUser user);
}
