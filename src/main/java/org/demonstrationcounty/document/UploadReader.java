package org.demonstrationcounty.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads {@code kind} and {@code file} out of a multipart request. */
final class UploadReader {

    private static final String KIND = "kind";
    private static final String FILE = "file";

    /** What was asked for, its file not looked into yet. */
    record Upload(DocumentKind kind, MultipartFile file) {}

    private final Refusals refusals = new Refusals();

    /** @throws RefusedException 400 with everything that is wrong with it */
    Upload read(MultipartHttpServletRequest request) {
        refuseForeign(request);
        Optional<DocumentKind> kind = kind(request.getParameterValues(KIND));
        Optional<MultipartFile> file = file(request.getFiles(FILE));
        refusals.throwIfAny();
        return new Upload(kind.orElseThrow(), file.orElseThrow());
    }

    private void refuseForeign(MultipartHttpServletRequest request) {
        Set<String> given = new TreeSet<>(request.getParameterMap().keySet());
        given.addAll(request.getMultiFileMap().keySet());
        given.removeAll(Set.of(KIND, FILE));
        given.forEach(name -> refusals.add(name, "field.unknown"));
    }

    private Optional<DocumentKind> kind(String[] given) {
        if (given == null || given[0].isBlank()) {
            refusals.add(KIND, "field.missing");
            return Optional.empty();
        }
        if (given.length > 1) {
            refusals.add(KIND, "field.duplicate");
            return Optional.empty();
        }
        Optional<DocumentKind> kind = DocumentKind.of(given[0]);
        if (kind.isEmpty()) {
            refusals.add(KIND, "field.choice", DocumentKind.codes());
        }
        return kind;
    }

    private Optional<MultipartFile> file(List<MultipartFile> given) {
        if (given.isEmpty()) {
            refusals.add(FILE, "field.missing");
        } else if (given.size() > 1) {
            refusals.add(FILE, "field.duplicate");
        } else if (given.get(0).isEmpty()) {
            refusals.add(FILE, "document.empty");
        } else {
            return Optional.of(given.get(0));
        }
        return Optional.empty();
    }
}
