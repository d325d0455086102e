package org.demonstrationcounty.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.SecretCases;

/** The ids of existing things, mostly of other people, by the names that addresses and bodies have for them. */
final class Ids {

    private static final int A_FEW = 12;

    private static final Pattern DIFFERENT_EACH_TIME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\dT[^\"]*|\"duration[^,}]*");

    private static final List<String> KINDS_OF_THE_ENGINE = List.of(
            "task",
            "process-instance",
            "execution",
            "process-definition",
            "decision-definition",
            "decision-requirements-definition",
            "deployment",
            "job",
            "job-definition",
            "filter",
            "authorization",
            "group",
            "user",
            "variable-instance",
            "event-subscription",
            "history/process-instance",
            "history/activity-instance",
            "history/variable-instance",
            "history/task",
            "history/detail",
            "history/job-log",
            "history/user-operation",
            "history/identity-link-log");

    private final Map<String, List<String>> byKind = new LinkedHashMap<>();
    private final String spareCase;

    private Ids(SecretCases cases) {
        spareCase = cases.spare();
        byKind.put("case", cases.keys());
        byKind.put("round", List.of("1", "2", "0"));
        byKind.put("year", List.of("2021", "2022"));
        byKind.put("data-year", List.of("2021", "2022"));
        byKind.put("key", List.of("demonstration-county", "annual-assessment", "problem-report"));
        byKind.put("field", List.of("decision", "comment", "figures", "statement", "claims", "publishOn", "countyKey"));
        byKind.put("type", List.of("Object", "Json", "Date", "File", "Bytes", "Integer", "String", "Null", "Xml"));
    }

    /** Collects the ids as an administrator. */
    static Ids of(Programme programme, SecretCases cases) {
        Ids ids = new Ids(cases);
        Client admin = programme.as("admin");
        for (String kind : KINDS_OF_THE_ENGINE) {
            ids.byKind.put(kind, found(admin.get("/engine-rest/" + kind).json()));
        }
        ids.byKind.put(
                "document",
                cases.keys().stream()
                        .flatMap(key -> found(
                                admin.get("/api/cases/" + key + "/documents").json())
                                .stream())
                        .toList());
        return ids;
    }

    /** Everything with an id in a list, or in a list inside the answer. */
    private static List<String> found(JsonNode answer) {
        Stream<JsonNode> things = StreamSupport.stream(answer.spliterator(), false)
                .flatMap(node -> node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node));
        List<String> ids = things.filter(node -> node.has("id"))
                .sorted(Comparator.comparing(Ids::likeness)
                        .thenComparing(node -> node.get("id").asText()))
                .map(node -> node.get("id").asText())
                .toList();
        int step = Math.max(1, ids.size() / A_FEW);
        return Stream.iterate(0, at -> at < ids.size(), at -> at + step)
                .map(ids::get)
                .toList();
    }

    /** The part that is the same in every run, without ids and times. The engine itself sorts by ids. */
    private static String likeness(JsonNode thing) {
        return DIFFERENT_EACH_TIME.matcher(thing.toString()).replaceAll("");
    }

    /** The ids for a parameter of an address; empty if none has this name. */
    List<String> inAddress(String path, String parameter) {
        if ((path.endsWith("/withdrawal") || path.endsWith("/retraction")) && parameter.equals("caseKey")) {
            return List.of(spareCase);
        }
        if (path.endsWith("/documents/{id}") && parameter.equals("id")) {
            return of("document");
        }
        String about = path.substring(1).replaceAll("/\\{.*", "");
        return parameter.equals("id") && byKind.containsKey(about) ? of(about) : named(parameter);
    }

    /** The ids for a member of a body or a parameter of a query, such as {@code processInstanceId}. */
    List<String> named(String name) {
        String kind = name.replaceAll("(Key|Id|Ids|IdIn|In)$", "")
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase();
        return of(byKind.containsKey(kind) ? kind : name);
    }

    private List<String> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
