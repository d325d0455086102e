package org.demonstrationcounty.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The files of a multipart request, whatever their parts are called. They are read when the controller asks for them,
 * so that a client without the right is refused first.
 */
public final class SentFiles {

    private static final long MOST_BYTES = 4L << 20;

    private final MultipartHttpServletRequest sent;

    private SentFiles(MultipartHttpServletRequest sent) {
        this.sent = sent;
    }

    static SentFiles of(MultipartHttpServletRequest sent) {
        return new SentFiles(sent);
    }

    /**
     * The content of every file by its name. A name that comes twice is noted.
     *
     * @throws RefusedException 413 if they are too large together
     */
    public Map<String, byte[]> read(Refusals refusals) {
        Map<String, byte[]> byName = new LinkedHashMap<>();
        for (MultipartFile file : files()) {
            String name = String.valueOf(file.getOriginalFilename());
            if (byName.put(name, content(file)) != null) {
                refusals.add(name, "field.duplicate");
            }
        }
        return byName;
    }

    /** @throws RefusedException 413 if they are too large together */
    public List<MultipartFile> files() {
        List<MultipartFile> files =
                sent.getMultiFileMap().values().stream().flatMap(List::stream).toList();
        if (files.stream().mapToLong(MultipartFile::getSize).sum() > MOST_BYTES) {
            throw RefusedException.of(Kind.TOO_LARGE, "request.too-large");
        }
        return files;
    }

    /** A part that is no file; null if it is left out. */
    public @Nullable String text(String name) {
        return sent.getParameter(name);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
