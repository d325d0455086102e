package org.demonstrationcounty.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every page of the web applications says that its figures are invented, also where a figure has no note of its own. */
@Component
@Profile("demo")
class InventedEverywhere implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/camunda/app/tasklist/scripts/steps/installation.*")
                .addResourceLocations("classpath:/demo/webapp/");
    }
}
