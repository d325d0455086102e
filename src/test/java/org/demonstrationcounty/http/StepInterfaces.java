package org.demonstrationcounty.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.demonstrationcounty.access.WebappVisit;
import org.springframework.context.i18n.LocaleContextHolder;

/** Submits the same fields through any interface, and gives all answers the same form. */
final class StepInterfaces {

    private final Programme programme;
    private final ProcessEngine engine;
    private final Map<String, WebappVisit> visits = new HashMap<>();

    StepInterfaces(Programme programme, ProcessEngine engine) {
        this.programme = programme;
        this.engine = engine;
    }

    /** @param language of the reader, as in Accept-Language; null for none */
    Answer submit(StepInterface api, String account, String task, Map<String, ?> fields, String language) {
        if (api.isJava()) {
            return inJava(account, language, () -> {
                if (api == StepInterface.JAVA_FORM_SERVICE) {
                    engine.getFormService().submitTaskForm(task, typed(fields));
                } else {
                    engine.getTaskService().complete(task, typed(fields));
                }
            });
        }
        return overHttp(api, account, "/task/" + task + "/" + api.action(), fields, language);
    }

    /** Starts a process. An interface without a call for that uses the start form of another. */
    Answer start(StepInterface api, String account, String process, Map<String, ?> fields, String language) {
        if (api.isJava()) {
            return inJava(account, language, () -> engine.getFormService()
                    .submitStartForm(
                            engine.getRepositoryService()
                                    .createProcessDefinitionQuery()
                                    .processDefinitionKey(process)
                                    .latestVersion()
                                    .singleResult()
                                    .getId(),
                            "a-key-of-the-client",
                            typed(fields)));
        }
        return overHttp(api, account, "/process-definition/key/" + process + "/submit-form", fields, language);
    }

    private Answer overHttp(StepInterface api, String account, String path, Map<String, ?> fields, String language) {
        Map<String, Object> body = Client.variables(fields);
        if (api.isWebapp()) {
            return byBrowser(account, "/camunda/api/engine/engine/default" + path, body, language);
        }
        Client client = programme.as(account);
        return (language == null ? client : client.with("Accept-Language", language)).post("/engine-rest" + path, body);
    }

    private Answer byBrowser(String account, String path, Object body, String language) {
        try {
            return Answer.of(visit(account).postJson(path, Client.json(body), language == null ? "*" : language));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private WebappVisit visit(String account) throws IOException, InterruptedException {
        WebappVisit visit = visits.get(account);
        if (visit == null) {
            visit = new WebappVisit(programme.base());
            visit.logIn(account, Client.PASSWORD);
            visits.put(account, visit);
        }
        return visit;
    }

    private Answer inJava(String account, String language, Runnable call) {
        IdentityService identity = engine.getIdentityService();
        List<String> groups = identity.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
        LocaleContextHolder.setLocale(language == null ? Locale.CHINESE : Locale.forLanguageTag(language));
        identity.setAuthentication(account, groups);
        try {
            call.run();
            return inJava(204, "");
        } catch (RestException refused) {
            return inJava(refused.getStatus().getStatusCode(), refused.getMessage());
        } catch (AuthorizationException refused) {
            return inJava(403, refused.getMessage());
        } finally {
            identity.clearAuthentication();
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** An answer in the format of the REST interface. */
    private static Answer inJava(int status, String message) {
        return new Answer("Java", status, "application/json", "", Client.json(Map.of("message", message)));
    }

    private static VariableMap typed(Map<String, ?> fields) {
        VariableMap typed = Variables.createVariables();
        fields.forEach((name, value) -> {
            if (value instanceof Map || value instanceof List) {
                typed.putValueTyped(
                        name, SpinValues.jsonValue(Client.json(value)).create());
            } else if (value instanceof Client.RawJson raw) {
                typed.putValueTyped(name, SpinValues.jsonValue(raw.text()).create());
            } else if (value instanceof Client.Typed named) {
                typed.putValue(name, named.value());
            } else {
                typed.putValue(name, value);
            }
        });
        return typed;
    }
}
