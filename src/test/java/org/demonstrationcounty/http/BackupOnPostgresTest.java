package org.demonstrationcounty.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.demonstrationcounty.database.OnPostgresAlone;
import org.demonstrationcounty.database.OwnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.util.FileSystemUtils;

/** Copies the files of the whole server while it runs and people work, as {@code pg_basebackup} does. */
@OnPostgresAlone("BackupOnH2Test is its other half.")
class BackupOnPostgresTest extends BackupTest {

    private static final Set<String> NOT_COPIED = Set.of("pg_wal", "postmaster.pid", "postmaster.opts", "epg-lock");

    private OwnPostgres server;

    @BeforeEach
    void startTheServer() {
        // The log that is written during the copy is needed to make the copied files consistent.
        server = new OwnPostgres(directory.resolve("data"), Map.of("wal_keep_size", "1GB")).start();
    }

    @Override
    void stopTheDatabase() {
        server.close();
    }

    @Override
    Map<String, Object> database() {
        return server.settings();
    }

    @Override
    Map<String, List<String>> backUp() throws Exception {
        try (Connection session =
                DriverManager.getConnection((String) database().get("spring.datasource.url"), "postgres", "postgres")) {
            session.createStatement().execute("select pg_backup_start('county', fast => true)");
            whilePeopleWork(() -> copy(server.directory(), backup(), NOT_COPIED));
            Map<String, List<String>> backedUp = contents();
            ResultSet stopped = session.createStatement()
                    .executeQuery("select labelfile from pg_backup_stop(wait_for_archive => false)");
            stopped.next();
            Files.writeString(backup().resolve("backup_label"), stopped.getString(1));
            copy(server.directory().resolve("pg_wal"), backup().resolve("pg_wal"), Set.of());
            return backedUp;
        }
    }

    @Override
    void destroyAndRestore() {
        server.stop();
        try {
            FileSystemUtils.deleteRecursively(server.directory());
            copy(backup(), server.directory(), Set.of());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.start();
    }

    private void whilePeopleWork(Runnable copying) {
        AtomicBoolean isCopied = new AtomicBoolean();
        attachAFile();
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> {
            while (!isCopied.get()) {
                attachAFile();
            }
        });
        try {
            copying.run();
        } finally {
            isCopied.set(true);
        }
        work.join();
    }

    private Path backup() {
        return directory.resolve("backup");
    }

    /** Files may appear and vanish during the copy. */
    private static void copy(Path from, Path to, Set<String> without) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path below = from.relativize(file);
                if (!without.contains(below.getName(0).toString())) {
                    copy(file, to.resolve(below.toString()));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void copy(Path file, Path copy) throws IOException {
        try {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException gone) {
            Files.deleteIfExists(copy);
        }
    }
}
