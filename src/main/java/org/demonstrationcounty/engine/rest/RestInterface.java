package org.demonstrationcounty.engine.rest;

import jakarta.ws.rs.ApplicationPath;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.demonstrationcounty.engine.EngineAddresses;
import org.springframework.stereotype.Component;

/** The engine's REST interface, with our answers to mistakes of the sender. */
@Component
@ApplicationPath(EngineAddresses.REST)
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
