package org.demonstrationcounty.process;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.demonstrationcounty.browser.InstalledBrowser;

/** Draws every process into {@code docs/processes}: {@code ./mvnw -Ppictures test-compile}. */
public final class Pictures {

    static final Path FOLDER = Path.of("docs", "processes");

    private static final String VIEWER = "/META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js";

    /** The script that draws a model and returns the picture. */
    private static final String DRAW =
            """
            async model => {
              const viewer = new BpmnJS({ container: document.body });
              await viewer.importXML(model);
              const { svg } = await viewer.saveSVG();
              viewer.destroy();
              return svg;
            }""";

    private static final Pattern BEGINNING_OF_TEXT = Pattern.compile("<tspan x=\"([-.\\d]+)\"");

    private Pictures() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        try (InstalledBrowser installed = InstalledBrowser.launch()) {
            Page page = installed.browser().newPage();
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

    /** The hash of the model from which a picture was drawn. */
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

    /**
     * Keeps only what is visible, one element a line, gives arrowheads stable names and puts texts at whole pixels, so that
     * the same model gives the same file in every release of the browser.
     */
    private static String signed(String picture, String hash) {
        String seen = picture.replaceAll("<(polyline|rect)[^>]* class=\"djs-(hit|outline)[^>]*/>", "")
                .replaceAll("(sequenceflow-end-\\w+-\\w+)-\\w+", "$1")
                .replace("<g class=\"djs-group\">", "\n<g class=\"djs-group\">");
        seen = BEGINNING_OF_TEXT
                .matcher(seen)
                .replaceAll(found -> "<tspan x=\"" + Math.round(Double.parseDouble(found.group(1))) + "\"");
        return seen.stripTrailing() + "\n<!-- " + hash + " -->\n";
    }

    private static String viewer() throws IOException {
        try (InputStream script = Pictures.class.getResourceAsStream(VIEWER)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
