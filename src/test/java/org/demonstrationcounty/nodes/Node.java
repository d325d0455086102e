package org.demonstrationcounty.nodes;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.Programme;

/** A node of the programme: a process of its own, which can be killed and started again on its port. */
public final class Node {

    private static final Duration START = Duration.ofMinutes(10);

    private final String name;
    private final int port;
    private final List<String> machine;
    private final Map<String, Object> settings;
    private Process process;

    public Node(String name, Map<String, Object> database) {
        this(name, List.of(), database);
    }

    /** @param machine Java options that describe the machine */
    Node(String name, List<String> machine, Map<String, Object> settings) {
        this.name = name;
        this.port = freePort();
        this.machine = machine;
        this.settings = settings;
    }

    public void start() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(Files.createDirectories(Path.of("target/nodes"))
                            .resolve(name + ".log")
                            .toFile()))
                    .start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        await(name + " to start, see target/nodes").atMost(START).until(this::answers);
    }

    /** Kills the process with SIGKILL, so that no shutdown hook runs, as in a power cut. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    int port() {
        return port;
    }

    String base() {
        return new Programme(port).base();
    }

    public Client as(String account) {
        return new Programme(port).as(account);
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " did not start, see target/nodes");
        }
        try {
            return as("admin").get("/engine-rest/engine").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m"));
        command.addAll(machine);
        command.addAll(
                List.of(
                        "-cp",
                        classesOfTheProduct(),
                        "org.demonstrationcounty.DemonstrationCountyApplication",
                        "--spring.profiles.active=demo,postgres",
                        "--demo.scenario=empty",
                        "--server.port=" + port,
                        "--camunda.bpm.generic-properties.properties.hostname=" + name,
                        "--spring.flyway.locations=classpath:db/migration,classpath:db/guard/{vendor},filesystem:src/test/resources/db/walks"));
        settings.forEach((setting, value) -> command.add("--" + setting + "=" + value));
        return command;
    }

    private static String classesOfTheProduct() {
        String everything = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(everything.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
