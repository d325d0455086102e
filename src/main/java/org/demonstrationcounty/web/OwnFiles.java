package org.demonstrationcounty.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Our scripts and styles of the web applications. Their address names their content, as in {@code
 * scripts/steps/3f9c0d5be172/plugin.js}, so that browsers keep them.
 */
@Component
class OwnFiles {

    static final String PLACE = "classpath:/META-INF/resources/webjars/camunda/app/";
    static final String STEPS = "scripts/steps/";

    private static final int DIGITS = 12;

    private final Resource installationsStyle;
    private final String release;

    /** @param installationsStyle the style sheet that says on every page which installation it is */
    OwnFiles(
            ResourcePatternResolver files,
            @Value("${programme.installation-style:" + PLACE + "tasklist/" + STEPS + "installation.css}")
                    Resource installationsStyle) {
        this.installationsStyle = installationsStyle;
        this.release = digest(files);
    }

    /** Names the content of all files: 12 hexadecimal digits. */
    String release() {
        return release;
    }

    Resource installationsStyle() {
        return installationsStyle;
    }

    /** Has a page's configuration or style sheet name the present content wherever it names our files. */
    String addressed(String text) {
        return text.replace("steps/", "steps/" + release + "/");
    }

    private String digest(ResourcePatternResolver files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Resource> own = Arrays.stream(files.getResources(PLACE + "tasklist/" + STEPS + "**/*.*"))
                    .sorted(Comparator.comparing(OwnFiles::path))
                    .toList();
            for (Resource each : own) {
                digest.update(path(each).getBytes(StandardCharsets.UTF_8));
                update(digest, each);
            }
            update(digest, installationsStyle);
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String path(Resource file) {
        try {
            String address = file.getURL().toString();
            return address.substring(address.indexOf(STEPS));
        } catch (IOException nowhere) {
            throw new UncheckedIOException(nowhere);
        }
    }

    private static void update(MessageDigest digest, Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            digest.update(content.readAllBytes());
        }
    }
}
