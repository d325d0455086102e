package org.demonstrationcounty.demo;

import org.demonstrationcounty.engine.EngineAddresses;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds the note that all data are invented to every page of the web applications, because some figures have no note of
 * their own.
 */
@Component
@Profile("demo")
class InventedNoteOnPages implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(EngineAddresses.PAGES + "/tasklist/scripts/steps/installation.*")
                .addResourceLocations("classpath:/demo/webapp/");
    }
}
