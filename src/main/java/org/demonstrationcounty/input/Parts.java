package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.demonstrationcounty.problems.Refusals;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads the parts of a multipart request and notes every problem. */
public final class Parts {

    private final MultipartHttpServletRequest sent;
    private final Refusals refusals;
    private final ValueReader values;

    private Parts(MultipartHttpServletRequest sent, Refusals refusals) {
        this.sent = sent;
        this.refusals = refusals;
        this.values = new ValueReader(refusals);
    }

    /** A request with these parts and no others. */
    static Parts of(MultipartHttpServletRequest sent, Refusals refusals, String... names) {
        Set<String> foreign = new TreeSet<>(sent.getParameterMap().keySet());
        foreign.addAll(sent.getMultiFileMap().keySet());
        Set.of(names).forEach(foreign::remove);
        foreign.forEach(name -> refusals.add(name, "field.unknown"));
        return new Parts(sent, refusals);
    }

    /** The meaning of a required part, which must be one of these choices and be sent once. */
    public <T> T choice(String name, Collection<String> choices, Function<String, T> meaning) {
        String[] given = sent.getParameterValues(name);
        if (given != null && given.length > 1) {
            refusals.add(name, "field.duplicate");
            return values.required(null, name);
        }
        TextNode text = given == null ? null : TextNode.valueOf(given[0]);
        String chosen = values.choice(text, name, choices);
        return values.required(chosen == null ? null : meaning.apply(chosen), name);
    }

    public boolean has(String name) {
        return sent.getParameterValues(name) != null;
    }

    /** A part that is true or false; false if it is left out. */
    public boolean flag(String name) {
        String[] given = sent.getParameterValues(name);
        if (given == null) {
            return false;
        }
        if (given.length > 1) {
            refusals.add(name, "field.duplicate");
            return false;
        }
        return Boolean.parseBoolean(values.choice(TextNode.valueOf(given[0]), name, List.of("true", "false")));
    }

    /** A required file, which must be sent once. */
    public MultipartFile file(String name) {
        List<MultipartFile> given = sent.getFiles(name);
        if (given.size() > 1) {
            refusals.add(name, "field.duplicate");
            return values.required(null, name);
        }
        return values.required(given.isEmpty() ? null : given.get(0), name);
    }

    public void refuse(String name, String code, Object... arguments) {
        refusals.add(name, code, arguments);
    }
}
