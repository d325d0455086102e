package org.demonstrationcounty.engine;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** The engine's REST interface as it ships, but that what does not exist is not found: here and there it answers with a 500. */
@Component
@ApplicationPath("/engine-rest")
class RestInterface extends CamundaJerseyResourceConfig {

    @Override
    protected void registerAdditionalResources() {
        register(NotThere.class);
    }

    static class NotThere implements ExceptionMapper<NullValueException> {

        @Override
        public Response toResponse(NullValueException missing) {
            return Response.status(Response.Status.NOT_FOUND)
                    .entity(ExceptionDto.fromException(missing))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
    }
}
