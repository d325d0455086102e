import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Checks the types of the forms' scripts, then bundles them: {@code java FrontEnd.java <target>}. The compiler, the
 * bundler and the Node.js that runs the compiler come out of jars on the class path. Nothing happens where nothing has
 * changed.
 */
final class FrontEnd {

    private static final Path SOURCES = Path.of("forms", "shared");
    private static final Path TOOLS = Path.of("target", "front-end");
    /** What is loaded by its name, each with all that it imports. */
    private static final List<String> ENTRIES = List.of("plugin.js", "admin.js", "cockpit.js", "webapp.js");

    /** The library that draws charts. Only pages with a chart load it, so it is no part of a bundle. */
    private static final String CHARTS = "echarts.js";

    private FrontEnd() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[0]);
        if (isNewer(target)) {
            return;
        }
        Path node = tool("driver-bundle", "driver/" + platform() + "/" + executable("node"));
        unpack("typescript", "/lib/");
        run(List.of(node.toString(), TOOLS.resolve("lib/tsc.js").toString(), "--project", "jsconfig.json"));

        List<String> bundling = new ArrayList<>(
                List.of("--bundle", "--format=esm", "--charset=utf8", "--sourcemap", "--log-level=warning"));
        bundling.add(
                0,
                tool("esbuild", isWindows() ? "/esbuild.exe" : "/bin/esbuild").toString());
        bundling.add("--outdir=" + target);
        ENTRIES.forEach(entry -> bundling.add(SOURCES.resolve(entry).toString()));
        run(bundling);
        Files.copy(
                unpack("echarts", "/dist/echarts.esm.min.js"),
                target.resolve(CHARTS),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether the bundles are newer than all that they are made of. */
    private static boolean isNewer(Path target) throws IOException {
        long made = Long.MAX_VALUE;
        for (String file : Stream.concat(ENTRIES.stream(), Stream.of(CHARTS)).toList()) {
            made = Math.min(made, target.resolve(file).toFile().lastModified());
        }
        try (Stream<Path> scripts = Files.walk(SOURCES)) {
            Stream<Path> settings = Stream.of("jsconfig.json", "pom.xml", "src/build/FrontEnd.java")
                    .map(Path::of);
            long written = Stream.concat(scripts, settings)
                    .mapToLong(file -> file.toFile().lastModified())
                    .max()
                    .orElseThrow();
            return made > written;
        }
    }

    private static Path tool(String jar, String suffix) throws IOException {
        Path tool = unpack(jar, suffix);
        if (!tool.toFile().setExecutable(true)) {
            throw new IOException(tool + " cannot be made executable");
        }
        return tool;
    }

    /** Unpacks the files of a jar whose path has this part, from there on; files that are there already stay. */
    private static Path unpack(String jar, String part) throws IOException {
        Path last = null;
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!path.replace('\\', '/').contains("/" + jar + "/")) {
                continue;
            }
            try (JarFile file = new JarFile(path)) {
                for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                    int start = entry.getName().indexOf(part);
                    if (start >= 0 && !entry.isDirectory()) {
                        last = TOOLS.resolve(entry.getName().substring(start).replaceFirst("^/", ""));
                        copy(file, entry, last);
                    }
                }
            }
        }
        if (last == null) {
            throw new IOException("no " + part + " in a jar of " + jar + " on the class path");
        }
        return last;
    }

    private static void copy(JarFile file, JarEntry entry, Path to) throws IOException {
        if (Files.exists(to) && Files.size(to) == entry.getSize()) {
            return;
        }
        Files.createDirectories(to.getParent());
        Files.copy(file.getInputStream(entry), to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** How Playwright, whose Node.js it is, calls this machine. */
    private static String platform() {
        if (isWindows()) {
            return "win32_x64";
        }
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return (mac ? "mac" : "linux") + (arm ? "-arm64" : "");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static String executable(String name) {
        return isWindows() ? name + ".exe" : name;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int outcome = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (outcome != 0) {
            System.exit(outcome);
        }
    }
}
