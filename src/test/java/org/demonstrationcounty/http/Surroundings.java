package org.demonstrationcounty.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ids of the things around an open task, by the names that addresses and bodies have for them. */
final class Surroundings {

    private static final String NOTHING = "no-such-id";

    private final Programme programme;
    private final Map<String, String> ids = new HashMap<>();

    private Surroundings(Programme programme) {
        this.programme = programme;
    }

    /** Those of a task that this account sees, after it has written a comment on it. */
    static Surroundings of(Programme programme, CountyCase theCase, String account, String task) {
        Surroundings around = new Surroundings(programme);
        Client client = programme.as(account);
        Answer shown = client.get("/engine-rest/task/" + task).is(200);
        client.post("/engine-rest/task/" + task + "/comment/create", Map.of("message", "内部意见"))
                .is(200);
        around.put("account", account);
        around.put("userId", account);
        around.put("case", theCase.key());
        around.put("task", task);
        around.put(
                "commentId",
                client.get("/engine-rest/task/" + task + "/comment").at("/0/id"));
        around.put("comment", around.get("commentId"));
        around.put("process-instance", shown.at("/processInstanceId"));
        around.put("instance", shown.at("/processInstanceId"));
        around.put("execution", shown.at("/executionId"));
        around.put("process-definition", shown.at("/processDefinitionId"));
        around.put("definition", shown.at("/processDefinitionId"));
        around.readWhatAdministratorsSee();
        around.put("user", "bureau-2");
        around.put("group", "bureau");
        around.put("key", "demonstration-county");
        around.put("varId", "round");
        around.put("messageName", "withdrawal");
        return around;
    }

    private void readWhatAdministratorsSee() {
        String instance = "?processInstanceId=" + get("instance");
        put("job", first("/job?timers=true", "id"));
        put("job-definition", first("/job-definition?processDefinitionKey=public-notice", "id"));
        put("deployment", first("/deployment?name=models", "id"));
        put("resourceId", first("/deployment/" + get("deployment") + "/resources", "id"));
        put("decision-definition", first("/decision-definition?latestVersion=true", "id"));
        put("filter", first("/filter", "id"));
        put("authorization", first("/authorization", "id"));
        put("operationId", first("/history/user-operation", "operationId"));
        put("variable-instance", first("/variable-instance?processInstanceIdIn=" + get("instance"), "id"));
        put("history/variable-instance", first("/history/variable-instance" + instance, "id"));
        put("history/activity-instance", first("/history/activity-instance" + instance, "id"));
        put("history/detail", first("/history/detail" + instance, "id"));
        put("history/process-instance", get("instance"));
        put("history/job-log", first("/history/job-log", "id"));
    }

    private String first(String path, String member) {
        List<String> found =
                programme.as("admin").get("/engine-rest" + path).is(200).each(member);
        return found.isEmpty() ? NOTHING : found.get(0);
    }

    private void put(String name, String id) {
        ids.put(name, id);
    }

    String get(String name) {
        return ids.get(name);
    }

    /** Texts that show that an answer is about the case: its key, its ids and the comment. */
    Stream<String> traces() {
        return Stream.of(get("case"), get("task"), get("instance"), get("execution"), "内部意见");
    }

    /** The address with these ids filled in; {@code {id}} is the id of the kind that the address begins with. */
    String fillAddress(String address) {
        String kind = address.substring(1).replaceAll("/\\{.*", "");
        String filled = address.replace("{id}", ids.getOrDefault(kind, NOTHING));
        for (Map.Entry<String, String> each : ids.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled.replaceAll("\\{[\\w-]+}", NOTHING);
    }

    /** The body with these ids filled in for {@code "$task"} and the like; null stays null. */
    String fillBody(String body) {
        String filled = body;
        for (Map.Entry<String, String> each : ids.entrySet()) {
            filled =
                    filled == null ? null : filled.replace("\"$" + each.getKey() + "\"", "\"" + each.getValue() + "\"");
        }
        return filled;
    }
}
