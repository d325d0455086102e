package org.demonstrationcounty.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Ticker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;

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
    FilterRegistrationBean<EngineRestLogin> engineRestLogin(
            BasicLogin login, @Lazy ProcessEngine engine, ObjectMapper json) {
        FilterRegistrationBean<EngineRestLogin> door =
                new FilterRegistrationBean<>(new EngineRestLogin(login, engine, json));
        door.addUrlPatterns("/engine-rest/*");
        door.setAsyncSupported(true);
        door.setOrder(ORDER);
        return door;
    }

    @Bean
    FilterRegistrationBean<ApiLogin> apiLogin(
            BasicLogin basic,
            WebappSession session,
            @Lazy IdentityService identity,
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
        FilterRegistrationBean<ApiLogin> door =
                new FilterRegistrationBean<>(new ApiLogin(basic, session, identity, answers));
        door.addUrlPatterns("/api/*", "/v3/*");
        door.setOrder(ORDER);
        return door;
    }
}
