package org.demonstrationcounty.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

@ConfigurationProperties("demo")
record DemonstrationSettings(@DefaultValue("first-batch") Scenario scenario) {}
