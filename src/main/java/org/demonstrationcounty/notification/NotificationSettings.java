package org.demonstrationcounty.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param keptFor how long a notification can be read before it is deleted */
@ConfigurationProperties("programme.notifications")
record NotificationSettings(@DefaultValue("180d") Duration keptFor) {}
