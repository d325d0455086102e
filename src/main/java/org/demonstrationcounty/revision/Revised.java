package org.demonstrationcounty.revision;

/** Rows that every node keeps in memory until somebody changes them. */
public interface Revised {

    String name();

    /** SQL that returns one text, which is another one after each change. It may not be null. */
    String revision();
}
