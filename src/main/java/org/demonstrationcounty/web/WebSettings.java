package org.demonstrationcounty.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param slowestBody how long a request may take to send what it has to say, files excepted */
@ConfigurationProperties("access")
record WebSettings(@DefaultValue("30s") Duration slowestBody) {}
