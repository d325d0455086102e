package org.demonstrationcounty.engine.rest;

import jakarta.ws.rs.ApplicationPath;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** The engine's REST interface as it ships, but for what it answers to a sender's mistakes. */
@Component
@ApplicationPath("/engine-rest")
class RestInterface extends CamundaJerseyResourceConfig {

    private final RestRefusals refusals;

    RestInterface(RestRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void registerAdditionalResources() {
        refusals.registerWith(this);
    }
}
