package org.demonstrationcounty.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param fourEyes whether another person must check what one person did */
@ConfigurationProperties("programme")
public record FourEyesSetting(@DefaultValue("true") boolean fourEyes) {}
