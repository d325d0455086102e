package org.demonstrationcounty.process;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws every process into {@code docs/processes}: {@code ./mvnw -Ppictures test-compile}. */
final class Pictures {

    static final Path FOLDER = Path.of("docs", "processes");

    private static final String VIEWER = "/META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js";

    /** Draws a model and answers with the picture. */
    private static final String DRAW =
            """
            async model => {
              const viewer = new BpmnJS({ container: document.body });
              await viewer.importXML(model);
              const { svg } = await viewer.saveSVG();
              viewer.destroy();
              return svg;
            }""";

    private Pictures() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        Optional<Path> installed = installedBrowser();
        var setting = new Playwright.CreateOptions();
        installed.ifPresent(browser -> setting.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try (Playwright playwright = Playwright.create(setting);
                Browser browser = playwright.chromium().launch(launch(installed))) {
            Page page = browser.newPage();
            page.setContent("<!doctype html><html lang='zh'><body></body></html>");
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(viewer()));
            for (Model model : Model.all()) {
                String picture = (String) page.evaluate(DRAW, Files.readString(Model.file(model.key())));
                Files.writeString(file(model), signed(picture, hash(model)));
            }
        }
    }

    static Path file(Model model) {
        return FOLDER.resolve(model.key() + ".svg");
    }

    /** What a picture says of the model that it was drawn from. */
    static String hash(Model model) throws IOException {
        try {
            byte[] source = Files.readAllBytes(Model.file(model.key()));
            return "sha256 of the model: "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(source));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String signed(String picture, String hash) {
        return picture.stripTrailing() + "\n<!-- " + hash + " -->\n";
    }

    private static BrowserType.LaunchOptions launch(Optional<Path> installed) {
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        installed.ifPresent(options::setExecutablePath);
        return options;
    }

    private static Optional<Path> installedBrowser() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String viewer() throws IOException {
        try (InputStream script = Pictures.class.getResourceAsStream(VIEWER)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
