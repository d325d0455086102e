package org.demonstrationcounty.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demonstrationcounty.engine.EngineAddresses;
import org.demonstrationcounty.web.RequestWithBody;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Extends the search box of Tasklist, which asks the engine for a part of a task's Chinese name. With this filter a
 * task is also found by the county, city or stage of its case and by its step, in either language. The engine still
 * decides which tasks a user sees. A list with an order has the id as its last criterion, so that no task stands on two
 * pages or on none.
 */
@Component
class TaskSearches extends OncePerRequestFilter {

    private static final Pattern SEARCH =
            Pattern.compile(".*" + EngineAddresses.REST_OF_WEBAPPS + "/.*/filter/[^/]+/(list|count)");
    private static final Pattern PART_OF_A_NAME = Pattern.compile("%(.+)%");
    private static final String NAME = "nameLike";
    private static final String SORTING = "sorting";
    private static final String ALTERNATIVES = "orQueries";
    private static final int LONGEST_WORD = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WordsForTasks words;

    TaskSearches(WordsForTasks words) {
        this.words = words;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !SEARCH.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] asked = request.getInputStream().readAllBytes();
        chain.doFilter(new RequestWithBody(request, extended(asked)), response);
    }

    /** The extended query. A body that cannot be read stays as it is, and the engine refuses it. */
    private byte[] extended(byte[] asked) {
        try {
            JsonNode question = JSON.readTree(asked);
            if (question instanceof ObjectNode query) {
                Matcher part = PART_OF_A_NAME.matcher(query.path(NAME).asText());
                if (part.matches() && part.group(1).length() <= LONGEST_WORD) {
                    widen(query, part.group(1));
                }
                if (query.path(SORTING) instanceof ArrayNode order && !order.isEmpty()) {
                    order.addObject().put("sortBy", "id").put("sortOrder", "asc");
                }
                return query.toString().getBytes(StandardCharsets.UTF_8);
            }
        } catch (JsonProcessingException unreadable) {
            return asked;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return asked;
    }

    private void widen(ObjectNode query, String word) {
        ObjectNode any = JSON.createObjectNode();
        any.set(NAME, query.remove(NAME));
        put(any, "processInstanceBusinessKeyIn", words.cases(word));
        put(any, "taskDefinitionKeyIn", words.steps(word));
        query.withArray(ALTERNATIVES).add(any);
    }

    private static void put(ObjectNode any, String name, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = any.putArray(name);
            values.forEach(list::add);
        }
    }
}
