package org.demonstrationcounty.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param fourEyes whether what one person did is looked at by another one */
@ConfigurationProperties("programme")
public record FourEyesSetting(@DefaultValue("true") boolean fourEyes) {}
