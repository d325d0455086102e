package org.demonstrationcounty.engine;

import java.util.List;

/** Says who sees a process instance, running or finished, beside those who see all of them. */
public interface InstanceReaders {

    /** @return groups; none where the business key says nothing of readers */
    List<String> of(String businessKey);
}
