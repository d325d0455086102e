package org.demonstrationcounty.login;

import com.github.benmanes.caffeine.cache.Ticker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.demonstrationcounty.engine.EngineAddresses;
import org.demonstrationcounty.web.RefusalWriter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;

/** Assigns a log-in to each address. The web applications have their own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
class LoginConfiguration {

    /** After the request and its language are known, and before everything else. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Real time, for counting failed log-ins. No administrator can turn it. */
    @Bean
    Ticker realTime() {
        return Ticker.systemTicker();
    }

    /** Spring's own filter, but early, because the log-ins need to know the current request. */
    @Bean
    OrderedRequestContextFilter requestContext() {
        OrderedRequestContextFilter filter = new OrderedRequestContextFilter();
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }

    @Bean
    FilterRegistrationBean<LoginFaults> loginFaults(RefusalWriter refusal) {
        FilterRegistrationBean<LoginFaults> filter = new FilterRegistrationBean<>(new LoginFaults(refusal));
        filter.setAsyncSupported(true);
        filter.setOrder(ORDER - 2);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SessionLogin> sessionLogin(WebappSession session) {
        FilterRegistrationBean<SessionLogin> filter = new FilterRegistrationBean<>(new SessionLogin(session));
        filter.addUrlPatterns(EngineAddresses.CALLS + "/*", "/api/*", "/v3/*");
        filter.setAsyncSupported(true);
        filter.setOrder(ORDER - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CockpitAccess> cockpitAccess(WebappSession session, RefusalWriter refusal) {
        FilterRegistrationBean<CockpitAccess> filter =
                new FilterRegistrationBean<>(new CockpitAccess(session, refusal));
        filter.addUrlPatterns(EngineAddresses.CALLS_OF_COCKPIT + "/*");
        filter.setOrder(ORDER);
        return filter;
    }

    /** Metrics are for administrators. The health of the server is for everybody. */
    @Bean
    FilterRegistrationBean<AdministratorsOnly> metricsLogin(
            BasicLogin basic, @Lazy IdentityService identity, RefusalWriter refusal) {
        FilterRegistrationBean<AdministratorsOnly> filter =
                new FilterRegistrationBean<>(new AdministratorsOnly(basic, identity, refusal));
        filter.addUrlPatterns("/actuator/prometheus", "/actuator/prometheus/*");
        filter.setOrder(ORDER);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineRestLogin> engineRestLogin(HeaderLogin login, @Lazy ProcessEngine engine) {
        FilterRegistrationBean<EngineRestLogin> filter =
                new FilterRegistrationBean<>(new EngineRestLogin(login, engine));
        filter.addUrlPatterns(EngineAddresses.REST + "/*");
        filter.setAsyncSupported(true);
        filter.setOrder(ORDER);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ApiLogin> apiLogin(
            BasicLogin basic,
            HeaderLogin header,
            WebappSession session,
            @Lazy StoredAccounts accounts,
            @Lazy IdentityService identity,
            RefusalWriter refusal) {
        FilterRegistrationBean<ApiLogin> filter =
                new FilterRegistrationBean<>(new ApiLogin(basic, header, session, accounts, identity, refusal));
        filter.addUrlPatterns("/api/*", "/v3/*");
        filter.setOrder(ORDER);
        return filter;
    }
}
