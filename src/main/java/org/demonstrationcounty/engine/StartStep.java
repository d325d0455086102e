package org.demonstrationcounty.engine;

import java.util.Map;

/** A step that begins a process instance. */
public interface StartStep extends Step {

    /** Whether this user may begin what was submitted; asked before anything else is looked at. */
    boolean allows(CurrentUser user, Map<String, Object> submitted);

    /** The case key that the new instance carries, whatever business key a client sent. */
    String caseKey(Submission submission);
}
