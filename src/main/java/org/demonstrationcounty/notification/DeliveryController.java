package org.demonstrationcounty.notification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Administrators see what could not be delivered, and send it again. */
@RestController
@Tag(name = "deliveries", description = "未送达的消息 / What could not be delivered")
class DeliveryController {

    private final FailedDeliveries failed;
    private final SeeDeliveries right;

    DeliveryController(FailedDeliveries failed, SeeDeliveries right) {
        this.failed = failed;
        this.right = right;
    }

    @GetMapping("/api/deliveries")
    @Operation(summary = "未送达的消息 / Mails and calls of the webhook that failed for good")
    Paging.Paged<FailedDeliveries.FailedDelivery> list(@ParameterObject PageParameters page) {
        right.administrator();
        Refusals refusals = new Refusals();
        Paging paging = page.read(refusals);
        refusals.throwIfAny();
        return failed.page(paging);
    }

    @PostMapping("/api/deliveries/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "重发 / Send again what failed for good")
    void sendAgain(@PathVariable String id) {
        right.administrator();
        if (!id.matches("[0-9]{1,18}") || !failed.sendAgain(Long.parseLong(id))) {
            throw RefusedException.notFound("delivery.unknown");
        }
    }
}
