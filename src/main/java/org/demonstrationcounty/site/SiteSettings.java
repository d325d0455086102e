package org.demonstrationcounty.site;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the public site.
 *
 * @param publicSite whether the site is switched on
 * @param publicContact where objections are taken: telephone and address of the office; shown as it is
 * @param publicNote a note above every page; empty for none
 * @param publicPageKept how long a page is kept after it was made, so that many readers at once cost as much as one
 */
@ConfigurationProperties("programme")
record SiteSettings(
        @DefaultValue("true") boolean publicSite,
        @DefaultValue("") String publicContact,
        @DefaultValue("") String publicNote,
        @DefaultValue("1s") Duration publicPageKept) {}
