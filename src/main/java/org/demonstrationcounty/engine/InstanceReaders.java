package org.demonstrationcounty.engine;

import java.util.List;

/** Decides who may see a process instance, running or finished, apart from those who see all. */
public interface InstanceReaders {

    /** @return ids of groups; none if the business key belongs to no readers */
    List<String> of(String businessKey);
}
