package org.demonstrationcounty.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demonstrationcounty.http.EngineCall;
import org.demonstrationcounty.http.EngineCall.Opening;

/** Decides whether an answer breaks a rule, whatever the request was. */
final class Judge {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern INSIDE = Pattern.compile(
            "\\bat (com|org|java|jakarta)\\.|(?i:\\bselect .+ from |\\binsert into |### error|jdbc|sqlstate)|\\b(org\\.h2|org\\.postgresql|org\\.apache|org\\.springframework|org\\.hibernate)\\b");
    private static final Pattern INSIDE_OF_OURS =
            Pattern.compile("\\b(org|java|jakarta|com)\\.[a-z]|Exception\\b|\\$\\$");
    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** The public's open data, the verification of papers, and the rules for passwords. */
    private static final Pattern OPEN_TO_ANYBODY =
            Pattern.compile("GET (/api/public/.*|/verify/.*|.*/identity/password-policy)");

    private final Map<String, Opening> engine = EngineCall.all().stream()
            .collect(Collectors.toMap(call -> Operation.shape(call.method(), call.address()), EngineCall::opening));

    /**
     * Whether nothing can have been written. The engine fails to write some answers to administrators after it has done
     * what they may do.
     */
    boolean hasWrittenNothing(Operation call, Role role, Reply reply) {
        boolean mayStumble = role.isAdministrator() && call.api() != HttpInterface.OURS;
        return !mayWrite(call, role) || reply.isRefusal() && !mayStumble;
    }

    /**
     * Whether this role may write with this call. A call of the engine's document that our lists do not have is open to
     * nobody.
     */
    private boolean mayWrite(Operation call, Role role) {
        Opening opening = engine.getOrDefault(call.shape(), Opening.CLOSED);
        return call.api() == HttpInterface.OURS && !call.isReading()
                || opening == Opening.OPEN
                || opening == Opening.ADMIN && role.isAdministrator();
    }

    /** What is wrong with an answer; empty if nothing is. */
    Optional<String> fault(Operation call, Role role, Request request, Reply reply) {
        if (reply.status() == 0) {
            return Optional.of("no answer in time");
        }
        if (reply.status() >= 500) {
            return Optional.of("status " + reply.status());
        }
        if (reply.hasHeader(HostileValues.INJECTED_HEADER)) {
            return Optional.of("a header let in");
        }
        Optional<String> secret =
                role.secrets().stream().filter(word -> tells(reply, word)).findFirst();
        if (secret.isPresent()) {
            return secret.map("leak of "::concat);
        }
        if (!reply.isRefusal() && role.isStranger() && isSentToAClosedCall(call, request)) {
            return Optional.of("let in without a log-in");
        }
        return call.api() == HttpInterface.OURS ? faultOfOurs(request, reply) : inside(INSIDE, reply);
    }

    private static boolean tells(Reply reply, String word) {
        return reply.body().contains(word) || reply.head().contains(word);
    }

    /**
     * Whether the request went to the described call, and that is not open to anybody. Other verbs and odd addresses
     * may lead elsewhere.
     */
    private static boolean isSentToAClosedCall(Operation call, Request request) {
        return request.method().equals(call.method())
                && request.target().matches("[\\w/:-]+")
                && !OPEN_TO_ANYBODY.matcher(call.toString()).matches();
    }

    private static Optional<String> inside(Pattern words, Reply reply) {
        return reply.isRefusal() && words.matcher(reply.body()).find()
                ? Optional.of("tells of its inside")
                : Optional.empty();
    }

    private static Optional<String> faultOfOurs(Request request, Reply reply) {
        if (!reply.isRefusal() || List.of("HEAD", "TRACE").contains(request.method())) {
            return Optional.empty();
        }
        if (!reply.hasHeader("Content-Type: application/problem+json")) {
            return Optional.of("refusal that is no problem");
        }
        JsonNode problem;
        try {
            problem = JSON.readTree(reply.body());
        } catch (JsonProcessingException broken) {
            return Optional.of("problem that is no JSON");
        }
        Function<String, String> text = member -> problem.path(member).asText();
        boolean inChinese = request.hasHeader("Accept-Language")
                || CHINESE.matcher(text.apply("title")).find()
                        && CHINESE.matcher(text.apply("detail")).find();
        if (!CODE.matcher(text.apply("code")).matches()
                || text.apply("title").isBlank()
                || text.apply("detail").isBlank()
                || !inChinese) {
            return Optional.of("problem without code or words");
        }
        return inside(INSIDE_OF_OURS, withoutEcho(problem));
    }

    /** The answer without the address, which comes from the sender. */
    private static Reply withoutEcho(JsonNode problem) {
        JsonNode told = ((ObjectNode) problem).without(List.of("instance"));
        return new Reply(problem.path("status").asInt(), "", told.toString());
    }
}
