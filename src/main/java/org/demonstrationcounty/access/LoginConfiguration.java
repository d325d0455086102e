package org.demonstrationcounty.access;

import com.github.benmanes.caffeine.cache.Ticker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.demonstrationcounty.web.RefusalAtTheDoor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;

/** Which log-in stands before which address. The web applications have their own. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    /** After the request and its language are known, before anything else. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    /** For those who count failed log-ins: real time, which no administrator turns. */
    @Bean
    Ticker realTime() {
        return Ticker.systemTicker();
    }

    /** Spring's own, but early: whose request it is matters to the log-ins already. */
    @Bean
    OrderedRequestContextFilter requestContext() {
        OrderedRequestContextFilter filter = new OrderedRequestContextFilter();
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ToldAtTheDoor> toldAtTheDoor(RefusalAtTheDoor refusal) {
        FilterRegistrationBean<ToldAtTheDoor> filter = new FilterRegistrationBean<>(new ToldAtTheDoor(refusal));
        filter.setAsyncSupported(true);
        filter.setOrder(ORDER - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CockpitDoor> cockpitDoor(
            WebappSession session, @Lazy ProcessEngine engine, RefusalAtTheDoor refusal) {
        FilterRegistrationBean<CockpitDoor> door =
                new FilterRegistrationBean<>(new CockpitDoor(session, engine, refusal));
        door.addUrlPatterns("/camunda/api/cockpit/*");
        door.setOrder(ORDER);
        return door;
    }

    /** What the metrics tell is the administrators' business; whether the programme is well, everybody's. */
    @Bean
    FilterRegistrationBean<AdministratorsOnly> metricsLogin(
            BasicLogin basic, @Lazy IdentityService identity, RefusalAtTheDoor refusal) {
        FilterRegistrationBean<AdministratorsOnly> door =
                new FilterRegistrationBean<>(new AdministratorsOnly(basic, identity, refusal));
        door.addUrlPatterns("/actuator/prometheus", "/actuator/prometheus/*");
        door.setOrder(ORDER);
        return door;
    }

    @Bean
    FilterRegistrationBean<EngineRestLogin> engineRestLogin(BasicLogin login, @Lazy ProcessEngine engine) {
        FilterRegistrationBean<EngineRestLogin> door = new FilterRegistrationBean<>(new EngineRestLogin(login, engine));
        door.addUrlPatterns("/engine-rest/*");
        door.setAsyncSupported(true);
        door.setOrder(ORDER);
        return door;
    }

    @Bean
    FilterRegistrationBean<ApiLogin> apiLogin(
            BasicLogin basic, WebappSession session, @Lazy IdentityService identity, RefusalAtTheDoor refusal) {
        FilterRegistrationBean<ApiLogin> door =
                new FilterRegistrationBean<>(new ApiLogin(basic, session, identity, refusal));
        door.addUrlPatterns("/api/*", "/v3/*");
        door.setOrder(ORDER);
        return door;
    }
}
