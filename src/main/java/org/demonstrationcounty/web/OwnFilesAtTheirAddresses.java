package org.demonstrationcounty.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.demonstrationcounty.engine.EngineAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves our scripts and styles of the web applications at addresses that name their content, and names those in what
 * the web applications load first: their configurations and style sheets. Another node may run another release, so any
 * content's address is answered with the present content; {@link KeptFiles} lets browsers keep only what is named right.
 */
@Configuration(proxyBeanMethods = false)
class OwnFilesAtTheirAddresses implements WebMvcConfigurer {

    private static final String STEPS = EngineAddresses.PAGES + "/tasklist/" + OwnFiles.STEPS;
    private static final String NAMED = STEPS + "{release:[0-9a-f]{12}}/";
    private static final String INSTALLATIONS_STYLE = "installation.css";

    private final OwnFiles files;

    OwnFilesAtTheirAddresses(OwnFiles files) {
        this.files = files;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(NAMED + "**")
                .addResourceLocations(OwnFiles.PLACE + "tasklist/" + OwnFiles.STEPS)
                .resourceChain(false)
                .addResolver(new BehindItsRelease());
        registry.addResourceHandler(STEPS + INSTALLATIONS_STYLE, NAMED + INSTALLATIONS_STYLE)
                .addResourceLocations(OwnFiles.PLACE)
                .resourceChain(false)
                .addResolver(new One(files.installationsStyle()));
        registry.addResourceHandler(
                        EngineAddresses.PAGES + "/*/scripts/config.js",
                        EngineAddresses.PAGES + "/*/styles/user-styles.css")
                .addResourceLocations(OwnFiles.PLACE)
                .setUseLastModified(false)
                .setEtagGenerator(any -> '"' + files.release() + '"')
                .resourceChain(false)
                .addTransformer((request, file, next) -> addressed(next.transform(request, file)));
    }

    private Resource addressed(Resource file) throws IOException {
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(file, files.addressed(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Finds a file without the release that its address begins with. */
    private static final class BehindItsRelease extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource place) throws IOException {
            return super.getResource(path.substring(path.indexOf('/') + 1), place);
        }
    }

    /** Finds one file, whatever its place. */
    private static final class One extends PathResourceResolver {

        private final Resource file;

        One(Resource file) {
            this.file = file;
        }

        @Override
        protected Resource getResource(String path, Resource place) {
            return file;
        }
    }
}
