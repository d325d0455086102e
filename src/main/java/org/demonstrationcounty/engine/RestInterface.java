package org.demonstrationcounty.engine;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** The engine's REST interface as it ships, but that what does not exist is not found: here and there it answers with a 500. */
@Component
@ApplicationPath("/engine-rest")
class RestInterface extends CamundaJerseyResourceConfig {

    @Override
    protected void registerAdditionalResources() {
        register(NotThere.class);
        register(NoXml.class);
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

    /** A model that is no XML, or wants the server to fetch or blow up what it names, is the sender's mistake. */
    @Priority(1)
    static class NoXml implements ExceptionMapper<ProcessEngineException> {

        @Override
        public Response toResponse(ProcessEngineException refused) {
            return NestedExceptionUtils.getMostSpecificCause(refused) instanceof SAXException
                    ? Response.status(Response.Status.BAD_REQUEST)
                            .entity(ExceptionDto.fromException(refused))
                            .type(MediaType.APPLICATION_JSON_TYPE)
                            .build()
                    : ExceptionHandlerHelper.getInstance().getResponse(refused);
        }
    }
}
