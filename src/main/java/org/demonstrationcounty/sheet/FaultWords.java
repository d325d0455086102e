package org.demonstrationcounty.sheet;

import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.stereotype.Component;

/** Says in the reader's language what is wrong at a cell. */
@Component
class FaultWords {

    private final RefusalMessages messages;

    FaultWords(RefusalMessages messages) {
        this.messages = messages;
    }

    String of(Fault fault) {
        return fault.said() == null ? messages.of(fault.refusal()) : fault.said();
    }
}
