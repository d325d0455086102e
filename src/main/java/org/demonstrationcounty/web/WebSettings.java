package org.demonstrationcounty.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param slowestBody the longest time in which a request may send its body; files have no such limit
 * @param publicRequestsPerMinute the most requests of one network to the public site in a minute
 */
@ConfigurationProperties("access")
record WebSettings(@DefaultValue("30s") Duration slowestBody, @DefaultValue("120") int publicRequestsPerMinute) {}
