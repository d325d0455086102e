package org.demonstrationcounty.sheet;

import java.util.List;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.stereotype.Component;

/** Says in the reader's language what is wrong with a cell. */
@Component
public class FaultWords {

    private final RefusalMessages messages;

    FaultWords(RefusalMessages messages) {
        this.messages = messages;
    }

    public String of(Fault fault) {
        return fault.said() == null ? messages.of(fault.refusal()) : fault.said();
    }

    public List<CellRemark> remarks(List<Fault> faults) {
        return faults.stream().map(this::remark).toList();
    }

    private CellRemark remark(Fault fault) {
        return new CellRemark(
                fault.at().sheet(),
                fault.at().cell(),
                fault.caseKey(),
                fault.indicator(),
                fault.refusal().code(),
                of(fault),
                fault.note());
    }
}
