package org.demonstrationcounty.nodes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.http.Answer;
import org.demonstrationcounty.http.Client;

/**
 * A person who works in Tasklist: looks at the list, opens a task, submits it, thinks, and begins again. Whoever loses
 * the node logs in at another one.
 */
final class Official {

    private static final String API = "/camunda/api/engine/engine/default";
    private static final String ACCEPTED_BY_TASKLIST = "application/hal+json, application/json; q=0.5";
    private static final int PAGE = 15;
    private static final long A_MOMENT = 1_000;

    private final String account;
    private final int place;
    private final Entrance entrance;
    private final Diary diary;
    private final Map<String, ? extends Map<String, ?>> answers;
    private final Random dice;

    private Node node;
    private Client session;
    private String list;
    private int tasks;

    /** @param answers what is submitted, by step; other steps are only looked at */
    Official(String account, int place, Entrance entrance, Diary diary, Map<String, ? extends Map<String, ?>> answers) {
        this.account = account;
        this.place = place;
        this.entrance = entrance;
        this.diary = diary;
        this.answers = answers;
        this.dice = new Random(place);
    }

    /** @param thinks milliseconds between two tasks, more or less */
    void worksWhile(BooleanSupplier open, int thinks) {
        pause(thinks == 0 ? 0 : dice.nextInt(thinks));
        while (open.getAsBoolean()) {
            try {
                if (session == null || node != entrance.of(place)) {
                    logIn();
                } else {
                    doATask();
                }
            } catch (UncheckedIOException lost) {
                diary.connectionLost();
                session = null;
                pause(A_MOMENT);
            }
            pause(thinks == 0 ? 0 : thinks / 2 + dice.nextInt(thinks));
        }
    }

    private void logIn() {
        node = entrance.of(place);
        try {
            WebappVisit visit = new WebappVisit(node.base());
            int status = visit.logIn(account, Client.PASSWORD).statusCode();
            Map<String, String> headers = new HashMap<>(visit.headers());
            headers.put("Accept", ACCEPTED_BY_TASKLIST);
            session = Client.of(node.base(), account, headers);
            Answer filters = session.get(API + "/filter?resourceType=Task");
            if (status == 200 && isDone("the log-in", filters)) {
                list = API + "/filter/" + filters.json().get(0).get("id").asText() + "/list";
            } else {
                session = null;
                pause(A_MOMENT);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void doATask() {
        int from = tasks > PAGE ? dice.nextInt(tasks / PAGE) * PAGE : 0;
        Answer listed = diary.timed(
                Diary.LIST,
                () -> session.post(
                        list + "?firstResult=" + from + "&maxResults=" + PAGE,
                        Map.of("sorting", new Object[] {Map.of("sortBy", "dueDate", "sortOrder", "asc")})));
        if (!isDone("the list", listed)) {
            return;
        }
        JsonNode page = listed.json();
        tasks = page.get("count").asInt();
        JsonNode open = page.path("_embedded").path("task");
        if (open.isEmpty()) {
            return;
        }
        JsonNode task = open.get(dice.nextInt(open.size()));
        String id = task.get("id").asText();
        String step = task.get("taskDefinitionKey").asText();
        Answer form = diary.timed(Diary.FORM, () -> session.get("/api/steps/" + id));
        if (isDone("the form of " + step, form) && answers.containsKey(step)) {
            submit(id, step);
        }
    }

    private void submit(String task, String step) {
        try {
            Answer answer = diary.timed(
                    Diary.STEP,
                    () -> session.post(API + "/task/" + task + "/submit-form", Client.variables(answers.get(step))));
            if (isDone(step, answer)) {
                diary.stepDone(task);
            }
        } catch (UncheckedIOException lost) {
            diary.stepUnanswered(task);
            throw lost;
        }
    }

    private boolean isDone(String what, Answer answer) {
        switch (answer.status()) {
            case 200, 204 -> {
                return true;
            }
            case 401 -> session = null;
            case 403, 404, 409 -> diary.anotherWasFaster();
            case 503 -> {
                diary.toldToWait();
                pause(A_MOMENT);
            }
            default -> diary.fault(account + ", " + what + ": " + answer);
        }
        return false;
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
