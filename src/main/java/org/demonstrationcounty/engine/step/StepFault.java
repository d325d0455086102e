package org.demonstrationcounty.engine.step;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.Outages;
import org.demonstrationcounty.problems.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A step failed for a reason that its user can do nothing about. It was rolled back, and the user can repeat it once
 * the fault is mended.
 */
public final class StepFault {

    private static final Logger LOG = LoggerFactory.getLogger(StepFault.class);
    private static final int LENGTH_OF_A_NUMBER = 8;

    private StepFault() {}

    /**
     * The refusal for the user, with a number by which administrators find the cause in the log. Refusals are returned
     * as they are.
     */
    public static RuntimeException told(RuntimeException failed, String at) {
        if (isNoFault(failed)) {
            return failed;
        }
        return Outages.behind(failed).orElseGet(() -> {
            String number = UUID.randomUUID().toString().substring(0, LENGTH_OF_A_NUMBER);
            LOG.error("Fault {}: {} was rolled back", number, at, failed);
            return RefusedException.of(Kind.UNAVAILABLE, "step.failed", number);
        });
    }

    private static boolean isNoFault(RuntimeException failed) {
        return failed instanceof RefusedException
                || failed instanceof NullValueException
                || ExceptionHandlerHelper.getInstance().getStatus(failed) != Response.Status.INTERNAL_SERVER_ERROR;
    }
}
