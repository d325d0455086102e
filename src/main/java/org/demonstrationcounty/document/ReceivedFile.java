package org.demonstrationcounty.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file, kept on disk while it is checked. */
public final class ReceivedFile implements AutoCloseable {

    private final Path path;
    private final String name;

    private ReceivedFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    public static ReceivedFile of(MultipartFile upload) throws IOException {
        ReceivedFile received = new ReceivedFile(Files.createTempFile("document-", null), upload.getOriginalFilename());
        try {
            upload.transferTo(received.path.toFile());
            return received;
        } catch (IOException | RuntimeException broken) {
            received.close();
            throw broken;
        }
    }

    /** The name that the client gave it. */
    String name() {
        return name;
    }

    /** The type by its content. Empty if it is none of the accepted types. */
    public Optional<DocumentType> type() throws IOException {
        return TypeByContent.of(path);
    }

    /** The danger in the file. Empty if there is none. */
    public Optional<Danger> danger() throws IOException {
        return Dangers.in(path);
    }

    long size() throws IOException {
        return Files.size(path);
    }

    String sha256() throws IOException {
        try (DigestInputStream content = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** The place of the file while it is checked. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
