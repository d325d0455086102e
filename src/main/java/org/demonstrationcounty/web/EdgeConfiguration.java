package org.demonstrationcounty.web;

import com.github.benmanes.caffeine.cache.Ticker;
import org.camunda.bpm.engine.ProcessEngine;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.engine.EngineAddresses;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The order of the filters before and after the log-ins. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class EdgeConfiguration {

    /** The position of the log-ins. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Within {@link #keptFiles}, which knows files at addresses of calls too. */
    @Bean
    FilterRegistrationBean<NeverStored> neverStored() {
        FilterRegistrationBean<NeverStored> filter = new FilterRegistrationBean<>(new NeverStored());
        filter.addUrlPatterns(
                "/api/*", "/v3/*", EngineAddresses.REST + "/*", EngineAddresses.CALLS + "/*", "/actuator/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    /** Before the log-ins, so that whoever asks too often costs nothing. */
    @Bean
    FilterRegistrationBean<PublicRequests> publicRequests(
            WebSettings settings, Ticker realTime, RefusalWriter refusal) {
        FilterRegistrationBean<PublicRequests> filter =
                new FilterRegistrationBean<>(new PublicRequests(settings.publicRequestsPerMinute(), realTime, refusal));
        filter.addUrlPatterns("/*");
        filter.setAsyncSupported(true);
        filter.setOrder(ORDER - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<PagesOwnNonce> pagesOwnNonce() {
        FilterRegistrationBean<PagesOwnNonce> filter = new FilterRegistrationBean<>(new PagesOwnNonce());
        filter.addUrlPatterns(EngineAddresses.PAGES + "/*");
        filter.setOrder(ORDER);
        return filter;
    }

    @Bean
    FilterRegistrationBean<KeptFiles> keptFiles(OwnFiles own) {
        FilterRegistrationBean<KeptFiles> filter = new FilterRegistrationBean<>(
                new KeptFiles(ProcessEngine.class.getPackage().getImplementationVersion(), own.release()));
        filter.addUrlPatterns(EngineAddresses.WEBAPPS + "/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ProgrammeTime> programmeTime(ProgrammeClock clock) {
        FilterRegistrationBean<ProgrammeTime> filter = new FilterRegistrationBean<>(new ProgrammeTime(clock));
        filter.addUrlPatterns(EngineAddresses.WEBAPPS + "/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** After the log-ins, so that no body of a stranger is read. */
    @Bean
    FilterRegistrationBean<BodyLimits> bodyLimits(
            WebSettings settings, MultipartProperties files, Ticker realTime, RefusalWriter refusal) {
        FilterRegistrationBean<BodyLimits> limits = new FilterRegistrationBean<>(
                new BodyLimits(settings.slowestBody(), files.getMaxRequestSize().toBytes(), realTime, refusal));
        limits.addUrlPatterns("/*");
        limits.setAsyncSupported(true);
        limits.setOrder(ORDER + 1);
        return limits;
    }
}
